package tincay.projections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tincay.domain.Facts;
import tincay.domain.Village;
import tincay.domain.stream.Command;
import tincay.domain.stream.Event;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.RandomCase;

/** A database as the application makes it, and facts delivered to a read model as the event log delivers them. */
public final class ReadModels {

    private static final EmbeddedPostgres SERVER = start();
    private static final Path MIGRATIONS = Path.of("../case-api/src/main/resources/db/migration");
    private static final List<String> RIGHTS =
            List.of("V021__authority.sql", "V042__case_areas.sql", "V090__transfers.sql");
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
            for (String rights : RIGHTS) {
                jdbc.sql(Files.readString(MIGRATIONS.resolve(rights))).update();
            }
            return jdbc;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Delivers the facts in one batch; those the read model does not ask for pass by. */
    public static void deliver(JdbcClient jdbc, ReadModel model, List<? extends DomainEventMessage<?>> events) {
        var rows = new Rows();
        events.forEach(event -> rows.add(model.fold(Recorded.of(event))));
        rows.flush(jdbc, "read_model");
    }

    /** Makes the tables of the read model anew, as a rebuild does. */
    public static void empty(JdbcClient jdbc, ReadModel model) {
        make(jdbc, model, "read_model");
    }

    static void make(JdbcClient jdbc, ReadModel model, String schema) {
        for (Shape table : model.tables()) {
            jdbc.sql("drop table if exists " + schema + "." + table.table()).update();
            table.ddl(schema).forEach(statement -> jdbc.sql(statement).update());
        }
    }

    /** Facts as messages, each numbered within its own stream, recorded by Mai. */
    public static List<DomainEventMessage<?>> recorded(Event... facts) {
        return recorded(List.of(facts));
    }

    /** The same; that a fact of a case is an event the compiler does not know. */
    public static List<DomainEventMessage<?>> recorded(List<?> facts) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Object fact : facts) {
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

    /** A fact names first whose it is. */
    private static String streamOf(Object fact) {
        try {
            var first = fact.getClass().getRecordComponents()[0];
            return ((Id) first.getAccessor().invoke(fact)).value().toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Many cases that went as chance would have it. */
    public static List<List<DomainEventMessage<?>>> randomCases(int cases) {
        return LongStream.range(0, cases)
                .mapToObj(seed -> RandomCase.history(1_000 + seed, 70))
                .toList();
    }

    /** The same in short form: neighbours live in one village, which is quicker built than one for each. */
    static List<List<DomainEventMessage<?>>> shortCases(long firstSeed, int cases, int wishes) {
        var village = new Village();
        for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
            var story = new RandomCase(seed);
            Command wish = story.open();
            for (int asked = 0; asked <= wishes; asked++) {
                if (village.ask(wish).isEmpty()) {
                    story.granted(wish);
                }
                wish = story.next();
            }
        }
        return List.copyOf(village.history().stream()
                .filter(event -> event.getPayload() instanceof OfCase)
                .collect(groupingBy(event -> ((OfCase) event.getPayload()).caseId(), LinkedHashMap::new, toList()))
                .values());
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
        return rows(jdbc, "read_model", table);
    }

    static List<String> rows(JdbcClient jdbc, String schema, String table) {
        return jdbc.sql("select (to_jsonb(t) - 'ordinal')::text from " + schema + "." + table + " t order by 1")
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
