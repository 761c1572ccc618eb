package tincay.bench.engines;

import java.sql.SQLException;

/** Our log's table, as far as the benchmarks have to know it. */
public final class Log {

    public static final String TABLE = "log.event";

    /** A table like it, indexes and all, which nobody else writes. */
    private static final String FLOOR = "create table floor.event (like log.event including all)";

    private static final String NOTE = """
            select type, payload, metadata from log.event
            where type = (select number from log.event_type where name = 'case.note_written') limit 1""";

    private static final int AT_ONCE = 100_000;
    private static final int IN_A_CASE = 20;

    private Log() {}

    /** The bytes kept of one event. */
    static final class Row {

        final short type;
        final byte[] payload;
        final byte[] metadata;

        Row(short type, byte[] payload, byte[] metadata) {
            this.type = type;
            this.payload = payload;
            this.metadata = metadata;
        }
    }

    /** Makes that other table. */
    public static void makeFloor(Database database) throws SQLException {
        database.run("create schema floor", FLOOR);
    }

    /** Some note in the log. */
    static Row note(Database database) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(NOTE)) {
            if (!row.next()) {
                throw new IllegalStateException("no note in the log");
            }
            return new Row(row.getShort(1), row.getBytes(2), row.getBytes(3));
        }
    }

    /** Makes the log grow to so many events: notes in cases nobody asks for any more. */
    public static void growTo(Database database, long events) throws SQLException {
        long missing = events - database.number("select count(*) from " + TABLE);
        while (missing > 0) {
            long chunk = Math.min(missing, AT_ONCE);
            database.run("""
                    insert into log.event(ordinal, at, aggregate_id, seq, type, payload, metadata)
                    select row_number() over (), now(), c.id, s, n.type, n.payload, n.metadata
                    from (select gen_random_uuid() as id from generate_series(1, %d)) c
                         cross join generate_series(0, %d) s cross join (%s) n
                    limit %d""".formatted(chunk / IN_A_CASE + 1, IN_A_CASE - 1, NOTE, chunk));
            missing -= chunk;
        }
        database.run("vacuum analyze " + TABLE, "checkpoint");
    }
}
