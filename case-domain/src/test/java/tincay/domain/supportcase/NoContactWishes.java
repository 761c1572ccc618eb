package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.PermitEntry;

/** What people ask for about keeping somebody away, near the days of what was asked before. */
final class NoContactWishes {

    private record Known(NoContactId id, LocalDate day) {}

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<Known> known = new ArrayList<>();

    NoContactWishes(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    void granted(Command wish) {
        switch (wish) {
            case RequestNoContact c -> known.add(new Known(c.noContactId(), c.on()));
            case OrderNoContact c -> known.add(new Known(c.noContactId(), c.to()));
            default -> {}
        }
    }

    Command next() {
        int dice = random.nextInt(10);
        if (known.isEmpty() || dice == 0) {
            return request(ARRIVAL.plusDays(random.nextInt(10)));
        }
        Known last = known.getLast();
        LocalDate day = last.day().plusDays(random.nextInt(-2, 3));
        return switch (dice) {
            case 1 -> new PermitEntry(caseId, day);
            case 2, 3, 4 -> order(last.id(), day);
            case 5 -> new RefuseNoContact(last.id(), noon(day), day, sealed(Purpose.NO_CONTACT));
            case 6, 7 ->
                new RecordBreach(
                        last.id(),
                        one(BreachKind.values()),
                        random.nextBoolean(),
                        noon(day),
                        day,
                        sealed(Purpose.NO_CONTACT));
            default -> new EndNoContact(last.id(), one(OrderEnd.values()), day.minusDays(random.nextInt(4)));
        };
    }

    private RequestNoContact request(LocalDate day) {
        return new RequestNoContact(
                new NoContactId(new UUID(random.nextLong(), random.nextLong())),
                caseId,
                one(OrderRequester.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                noon(day),
                day,
                sealed(Purpose.NO_CONTACT));
    }

    private OrderNoContact order(NoContactId id, LocalDate from) {
        boolean byCourt = random.nextInt(4) == 0;
        int days = random.nextInt(6) == 0 ? 200 : random.nextInt(-1, 5);
        return new OrderNoContact(id, byCourt, from, from.plusDays(days), noon(from), from, sealed(Purpose.NO_CONTACT));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }
}
