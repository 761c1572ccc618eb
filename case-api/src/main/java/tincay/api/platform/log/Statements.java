package tincay.api.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * One round trip for a whole batch: the statements are sent together, and PostgreSQL takes all that comes before the next
 * synchronisation for one transaction. A plain insert: nothing partial can ever be committed.
 */
final class Statements {

    /** By far the most frequent, and a fifth cheaper than an array of one. */
    private static final String ONE_FACT = """
            insert into log.event (ordinal, aggregate_id, seq, type, at, payload, metadata) values (?, ?, ?, ?, ?, ?, ?)
            returning pg_current_xact_id()::text
            """;

    private static final String FACTS = """
            with written as (
              insert into log.event (ordinal, aggregate_id, seq, type, at, payload, metadata)
              select * from unnest(?::int[], ?::uuid[], ?::int[], ?::smallint[], ?::timestamptz[], ?::bytea[], ?::bytea[]))
            select pg_current_xact_id()::text
            """;

    /** Beyond about 250 statements the driver ends the implicit transaction half-way to keep its buffers small. */
    static final int MOST_AT_ONCE = 128;

    private final DataSource database;

    /** The connections commit each round trip by themselves. */
    Statements(DataSource database) {
        this.database = database;
    }

    /** Writes all, or nothing, and tells each where its last fact stands; a request too large for one trip takes more. */
    void append(List<Writer.Request> batch) throws SQLException {
        List<Numbered> facts = new ArrayList<>();
        List<Companion> companions = new ArrayList<>();
        for (Writer.Request request : batch) {
            request.append.rows().forEach(row -> facts.add(new Numbered(facts.size() + 1, row)));
            companions.addAll(request.append.companions());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text(facts, companions))) {
            int next = bind(connection, statement, facts);
            for (Companion companion : companions) {
                for (Object param : companion.params()) {
                    statement.setObject(next++, param);
                }
            }
            boolean oneTrip = companions.size() <= MOST_AT_ONCE;
            connection.setAutoCommit(oneTrip);
            statement.execute();
            if (!facts.isEmpty()) {
                tell(batch, transaction(statement));
            }
            if (!oneTrip) {
                connection.commit();
            }
        }
    }

    private static String text(List<Numbered> facts, List<Companion> companions) {
        String beside = companions.stream().map(Companion::sql).collect(Collectors.joining("; "));
        String written = facts.size() == 1 ? ONE_FACT : FACTS;
        return facts.isEmpty() ? beside : companions.isEmpty() ? written : written + "; " + beside;
    }

    private static int bind(Connection connection, PreparedStatement statement, List<Numbered> facts)
            throws SQLException {
        return switch (facts.size()) {
            case 0 -> 1;
            case 1 -> bindOne(statement, facts.getFirst());
            default -> bindMany(connection, statement, facts);
        };
    }

    private static int bindOne(PreparedStatement statement, Numbered fact) throws SQLException {
        int next = 1;
        statement.setInt(next++, fact.ordinal());
        statement.setObject(next++, fact.row().aggregateId());
        statement.setInt(next++, fact.row().seq());
        statement.setShort(next++, fact.row().type());
        statement.setObject(next++, OffsetDateTime.ofInstant(fact.row().at(), ZoneOffset.UTC));
        statement.setBytes(next++, fact.row().payload());
        statement.setBytes(next++, fact.row().metadata());
        return next;
    }

    /** Two nodes never wait for one another crosswise: rows go in by stream and number, whatever their order in the log. */
    private static int bindMany(Connection connection, PreparedStatement statement, List<Numbered> facts)
            throws SQLException {
        facts.sort(Comparator.comparing((Numbered fact) -> fact.row().aggregateId())
                .thenComparingInt(fact -> fact.row().seq()));
        int next = 1;
        statement.setArray(next++, array(connection, "int4", facts, Numbered::ordinal));
        statement.setArray(
                next++, array(connection, "uuid", facts, fact -> fact.row().aggregateId()));
        statement.setArray(
                next++, array(connection, "int4", facts, fact -> fact.row().seq()));
        statement.setArray(
                next++, array(connection, "int2", facts, fact -> fact.row().type()));
        statement.setArray(
                next++,
                array(
                        connection,
                        "timestamptz",
                        facts,
                        fact -> OffsetDateTime.ofInstant(fact.row().at(), ZoneOffset.UTC)));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "bytea", bytes(facts, fact -> fact.row().payload())));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "bytea", bytes(facts, fact -> fact.row().metadata())));
        return next;
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Numbered> facts, Function<Numbered, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, facts.stream().map(column).toArray());
    }

    private static byte[][] bytes(List<Numbered> facts, Function<Numbered, byte[]> column) {
        return facts.stream().map(column).toArray(byte[][]::new);
    }

    private static long transaction(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            return Long.parseUnsignedLong(row.getString(1));
        }
    }

    private static void tell(List<Writer.Request> batch, long transaction) {
        int last = 0;
        for (Writer.Request request : batch) {
            last += request.append.rows().size();
            if (!request.append.rows().isEmpty()) {
                request.reached(new Reached(transaction, last));
            }
        }
    }

    private record Numbered(int ordinal, Row row) {}
}
