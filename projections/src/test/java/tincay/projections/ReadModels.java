package tincay.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tincay.domain.Facts;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.RandomCase;

/** A database as the application makes it, and facts delivered to a read model as the event log delivers them. */
public final class ReadModels {

    private static final EmbeddedPostgres SERVER = start();
    private static final Path RIGHTS = Path.of("../case-api/src/main/resources/db/migration/V021__authority.sql");
    private static int databases;

    private ReadModels() {}

    /** A database of its own, with the tables of rights, empty. */
    public static JdbcClient database() {
        String name = "readmodel" + ++databases;
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(
                    SERVER.getDatabase("postgres", name).getConnection(), true));
            jdbc.sql("create schema read_model; create schema authority").update();
            jdbc.sql(Files.readString(RIGHTS)).update();
            return jdbc;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Delivers the facts in order; those the read model does not ask for pass by. */
    public static void deliver(Object projector, List<? extends DomainEventMessage<?>> events) {
        var reader = new AnnotationEventHandlerAdapter(projector);
        for (DomainEventMessage<?> event : events) {
            try {
                reader.handle(event);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Empties the read model the way a rebuild does. */
    public static void empty(Object projector) {
        new AnnotationEventHandlerAdapter(projector).prepareReset();
    }

    /** Facts as messages, each numbered within its own stream, recorded by Mai. */
    public static List<DomainEventMessage<?>> recorded(OfCase... facts) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (OfCase fact : facts) {
            String stream = streamOf(fact);
            long number = events.stream()
                    .filter(earlier -> earlier.getAggregateIdentifier().equals(stream))
                    .count();
            events.add(new GenericDomainEventMessage<>(
                    "stream",
                    stream,
                    number,
                    fact,
                    MetaData.from(Map.of("by", Facts.MAI.toString())),
                    "m" + events.size(),
                    Instant.parse("2026-11-21T05:00:00Z")));
        }
        return events;
    }

    private static String streamOf(OfCase fact) {
        return switch (fact) {
            case CaseEvent event -> event.caseId().toString();
            case ReferralEvent event -> event.referralId().toString();
            default -> throw new IllegalArgumentException("a fact of neither a case nor a referral");
        };
    }

    /** Many cases that went as chance would have it. */
    public static List<List<DomainEventMessage<?>>> randomCases(int cases) {
        return LongStream.range(0, cases)
                .mapToObj(seed -> RandomCase.history(1_000 + seed, 40))
                .toList();
    }

    /** The facts of all cases in one order: that of each case kept, cases mixed as chance will have it. */
    public static List<DomainEventMessage<?>> mixed(List<List<DomainEventMessage<?>>> cases, long seed) {
        var random = new SplittableRandom(seed);
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            turns.addAll(java.util.Collections.nCopies(cases.get(i).size(), i));
        }
        for (int i = turns.size() - 1; i > 0; i--) {
            turns.set(i, turns.set(random.nextInt(i + 1), turns.get(i)));
        }
        int[] read = new int[cases.size()];
        return turns.stream()
                .<DomainEventMessage<?>>map(turn -> cases.get(turn).get(read[turn]++))
                .toList();
    }

    /** The same facts, the last few of them delivered again now and then, as after a crash. */
    public static List<DomainEventMessage<?>> stuttering(List<DomainEventMessage<?>> events, long seed) {
        var random = new SplittableRandom(seed);
        List<DomainEventMessage<?>> delivered = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            delivered.add(events.get(i));
            if (random.nextInt(20) == 0) {
                delivered.addAll(events.subList(Math.max(0, i - random.nextInt(15)), i + 1));
            }
        }
        return delivered;
    }

    /** Everything a table holds, but for the order in which rows came. */
    public static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select (to_jsonb(t) - 'ordinal')::text from read_model." + table + " t order by 1")
                .query(String.class)
                .list();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
