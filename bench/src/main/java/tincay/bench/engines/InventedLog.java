package tincay.bench.engines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

import tincay.api.platform.log.LogEngine;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.duty.Deadlines;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Event;
import tincay.domain.worker.WorkerId;

/** Writes the events of invented cases through the log's own engine, day after day of half a year, many at a time. */
public final class InventedLog {

    private static final LocalDate DIVIDED = LocalDate.of(2025, 7, 1);
    private static final List<String> COMMUNES =
            List.of("09676", "09694", "09700", "09706", "04930", "09988", "09952", "10081", "10441");
    private static final int ADDRESSES = 200;
    private static final int AT_ONCE = 5_000;
    private static final int NEIGHBOURS = 1_000;
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final LogEngine log;
    private final SealedFacts sealed;
    private final LocalDate first;
    private final int days;
    private final SplittableRandom random = new SplittableRandom(11);
    private final MetaData by = MetaData.from(Map.of("by", new WorkerId(id()).toString()));
    private final List<AddressId> addresses = new ArrayList<>();
    private final List<PersonId> neighbours = new ArrayList<>();
    private final List<List<InventedLife>> lives = new ArrayList<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();

    private InventedLog(Office office, LocalDate first, LocalDate last) {
        this.log = office.bean(LogEngine.class);
        this.sealed = new SealedFacts(office);
        this.first = first;
        this.days = Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
        for (int day = 0; day < days; day++) {
            lives.add(new ArrayList<>());
        }
    }

    /** So many cases, opened evenly over those days; what would be recorded after them is not told. */
    public static void write(Office office, int cases, LocalDate first, LocalDate last) {
        new InventedLog(office, first, last).write(cases);
    }

    private void write(int cases) {
        for (int number = 0; number < ADDRESSES; number++) {
            establish(number);
        }
        for (int day = 0; day < days; day++) {
            int opened = (int) ((long) cases * (day + 1) / days - (long) cases * day / days);
            for (int i = 0; i < opened; i++) {
                lives.get(day).add(life(day));
            }
            lives.set(day, told(day));
        }
        flush();
    }

    /** Tells what happens on a day; nobody is left of it. */
    private List<InventedLife> told(int day) {
        for (InventedLife life : lives.get(day)) {
            while (life.nextDay() <= day) {
                int seq = life.seq();
                record("case", life.caseId().value(), seq, life.tell(first.plusDays(day)), day);
            }
            if (life.nextDay() < days) {
                lives.get(life.nextDay()).add(life);
            }
        }
        return List.of();
    }

    private InventedLife life(int day) {
        PersonId person = random.nextInt(12) == 0 && !neighbours.isEmpty()
                ? neighbours.get(random.nextInt(neighbours.size()))
                : new PersonId(id());
        PersonId child = random.nextInt(5) == 0 ? new PersonId(id()) : null;
        remember(person);
        if (child != null) {
            remember(child);
        }
        return new InventedLife(
                random.split(), sealed, person, child, addresses.get(random.nextInt(addresses.size())), day);
    }

    private void remember(PersonId person) {
        if (neighbours.size() < NEIGHBOURS) {
            neighbours.add(person);
        } else {
            neighbours.set(random.nextInt(NEIGHBOURS), person);
        }
    }

    private void establish(int number) {
        var address = new AddressId(id());
        addresses.add(address);
        record(
                "address",
                address.value(),
                0,
                new AddressEstablished(
                        address,
                        AddressKind.COLLECTIVE,
                        new Place(COMMUNES.get(number % COMMUNES.size()), DIVIDED),
                        null,
                        "Nhà số " + number,
                        null,
                        null,
                        first,
                        null),
                0);
    }

    private void record(String kind, UUID stream, int seq, Event fact, int day) {
        ZonedDateTime at =
                first.plusDays(day).atStartOfDay(Deadlines.HERE).plusSeconds(random.nextInt(SECONDS_OF_A_DAY));
        waiting.add(new GenericDomainEventMessage<>(
                kind, stream.toString(), seq, fact, by, stream + "/" + seq, at.toInstant()));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        log.appendEvents(waiting);
        waiting.clear();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
