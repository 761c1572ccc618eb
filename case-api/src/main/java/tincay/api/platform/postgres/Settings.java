package tincay.api.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the server is told, and what it must confirm before it is trusted. */
record Settings(Map<String, String> values) {

    static final Settings SAFE = new Settings(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "40"),
            Map.entry("max_prepared_transactions", "0"),
            // No statement, and no value of a statement, may reach the server's log.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_file_mode", "0600"),
            Map.entry("timezone", "UTC")));

    private static final Map<String, String> MUST_SHOW = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic");

    /** The same settings but for one; tests show with it that each is checked. */
    Settings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    String text(int port) {
        return "port = " + port + "\n"
                + values.entrySet().stream()
                        .map(setting -> "%s = '%s'".formatted(setting.getKey(), setting.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    static boolean areSafe(EmbeddedServer server) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.secret())) {
            for (Map.Entry<String, String> must : MUST_SHOW.entrySet()) {
                if (!show(connection, must.getKey()).equals(must.getValue())) {
                    return false;
                }
            }
            return show(connection, "data_directory").equals(server.cluster().toString());
        } catch (SQLException unreachable) {
            return false;
        }
    }

    static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
