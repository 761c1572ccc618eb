package tincay.api.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/** Reads and writes the rows of a table as text. Equal rows are equal text, whichever cluster they lie in. */
final class Rows {

    /** An event's text says nothing of where it lay: its place is its line. */
    private static final String FACT = "at, aggregate_id, seq, type, payload, metadata";

    private final Connection connection;
    private final Progress progress;

    Rows(Connection connection, Progress progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        try (var settings = connection.createStatement()) {
            // The time limit is for what people wait for; the rest is how values look.
            settings.execute("set transaction_timeout = 0; set timezone = 'UTC'; set datestyle = 'ISO, YMD';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 1; set client_encoding = 'UTF8'");
        }
    }

    Part read(String table, OutputStream to) throws SQLException, IOException {
        var tally = new Tally(table, progress);
        CopyOut copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + select(table) + ") to stdout");
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                tally.add(row);
                to.write(row);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return tally.done();
    }

    private String select(String table) throws SQLException {
        if (table.equals(Tables.EVENTS)) {
            return "select " + FACT + " from log.event order by tx, ordinal";
        }
        return "select %s from %s t order by t::text collate \"C\"".formatted(columns(table), table);
    }

    /** Writes the rows that are handed over, in their order. */
    Part write(String table, Source source) throws SQLException, IOException {
        boolean facts = table.equals(Tables.EVENTS);
        String into = facts ? "tx, ordinal, " + FACT : columns(table);
        var tally = new Tally(table, progress);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s(%s) from stdin".formatted(table, into));
        try {
            source.feed(row -> {
                tally.add(row);
                if (facts) {
                    // A transaction of another cluster may lie in this one's future; the first lies in everybody's
                    // past.
                    byte[] place = ("1\t" + tally.rows() + "\t").getBytes(StandardCharsets.US_ASCII);
                    copy.writeToCopy(place, 0, place.length);
                }
                copy.writeToCopy(row, 0, row.length);
            });
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        goOnNumbering(table);
        return tally.done();
    }

    private void goOnNumbering(String table) throws SQLException {
        for (String column : names(table, "attidentity <> ''")) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "select setval(pg_get_serial_sequence('%1$s', '%2$s'), max(%2$s)) from %1$s having max(%2$s) is not null"
                                .formatted(table, column));
            }
        }
    }

    /** A transaction of one cluster means nothing in another. */
    private String columns(String table) throws SQLException {
        return names(table, "attgenerated = '' and atttypid <> 'xid8'::regtype").stream()
                .collect(Collectors.joining(", "));
    }

    private List<String> names(String table, String which) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement =
                connection.prepareStatement("select quote_ident(attname) from pg_attribute where attrelid = ?::regclass"
                        + " and attnum > 0 and not attisdropped and " + which + " order by attnum")) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    /** Takes one row. */
    interface Sink {
        void take(byte[] row) throws SQLException, IOException;
    }

    /** Hands over all its rows. */
    interface Source {
        void feed(Sink sink) throws SQLException, IOException;
    }
}
