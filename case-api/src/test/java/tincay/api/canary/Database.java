package tincay.api.canary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tincay.api.platform.log.Packing;

/** Every row of every table, and every file the server keeps it in. */
final class Database {

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    /** Where the text lies in clear, if it does: the table and the form. */
    Optional<String> find(Needles needles) throws SQLException {
        for (String table : tables()) {
            Optional<String> found = find(needles, table);
            if (found.isPresent()) {
                return found.map(form -> table + ": " + form);
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(Needles needles, String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select t::text as whole, t.* from " + table + " t")) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    Optional<String> found = needles.in(bytes(row, column));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        if (row.getMetaData().getColumnTypeName(column).equals("bytea")) {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? new byte[0] : unpacked(bytes);
        }
        String text = row.getString(column);
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    /** As it lies there, and as it reads where it is a packed fact. */
    private static byte[] unpacked(byte[] bytes) {
        try {
            byte[] text = bytes.length == 0 ? bytes : Packing.unpack(bytes);
            return ByteBuffer.allocate(bytes.length + text.length)
                    .put(bytes)
                    .put(text)
                    .array();
        } catch (IllegalStateException notPacked) {
            return bytes;
        }
    }

    List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        order by 1
                        """)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    void execute(String sql, Object... params) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) {
                statement.setObject(i + 1, params[i]);
            }
            statement.execute();
        }
    }

    String show(String setting) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
