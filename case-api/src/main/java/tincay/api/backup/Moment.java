package tincay.api.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.api.backup.Manifest.Last;
import tincay.api.platform.UserMistake;

/** What the database says about itself at the moment it is saved. */
record Moment(List<String> tables, Manifest manifest) {

    private static final String THERE = "select coalesce(array_agg(name order by n), '{}') from"
            + " unnest(?::text[]) with ordinality as a(name, n) where to_regclass(name) is not null";

    private static final String WHAT = """
            select now(), i.mode, i.made_at::text, h.version from log.installation i,
             (select version from flyway_schema_history where success order by installed_rank desc limit 1) h
            """;

    private static final String LAST = "select tx::text, ordinal from log.event order by tx desc, ordinal desc limit 1";

    /**
     * Looks at the database of an open transaction.
     *
     * @throws UserMistake if it is nobody's installation
     */
    static Moment of(Connection connection) throws SQLException {
        List<String> tables = tables(connection);
        if (!tables.contains(Tables.INSTALLATION) || !tables.contains(Tables.EVENTS)) {
            throw new UserMistake("nothing-here");
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WHAT)) {
            if (!row.next()) {
                throw new UserMistake("nothing-here");
            }
            return new Moment(tables, manifest(row, last(connection)));
        }
    }

    private static Manifest manifest(ResultSet row, @Nullable Last last) throws SQLException {
        return new Manifest(
                Manifest.FORMAT,
                UUID.randomUUID(),
                row.getObject(1, OffsetDateTime.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                last,
                List.of());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(THERE)) {
            statement.setArray(1, connection.createArrayOf("text", Tables.ALL.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return Stream.of((String[]) row.getArray(1).getArray()).toList();
            }
        }
    }

    private static @Nullable Last last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            return row.next() ? new Last(row.getString(1), row.getInt(2)) : null;
        }
    }
}
