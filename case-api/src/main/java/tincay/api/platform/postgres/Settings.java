package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
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
            // Taken as it is needed; what is found by hashes is read anywhere, and slowly where it does not fit.
            Map.entry("shared_buffers", "512MB"),
            Map.entry("max_prepared_transactions", "0"),
            // No statement, and no value of a statement, may reach the server's log; an error's own text names values.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_file_mode", "0600"),
            Map.entry("timezone", "UTC")));

    static final Map<String, String> MUST_SHOW = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "log_min_messages", "log",
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

    static boolean areSafe(EmbeddedServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.secret())) {
            for (Map.Entry<String, String> must : MUST_SHOW.entrySet()) {
                if (!show(connection, must.getKey()).equals(must.getValue())) {
                    return false;
                }
            }
            return isIn(connection, server.cluster());
        }
    }

    /** Whether the server at the other end works in this folder, whatever way leads to it. */
    static boolean isIn(Connection connection, Path cluster) throws SQLException {
        try {
            return Path.of(show(connection, "data_directory")).toRealPath().equals(cluster.toRealPath());
        } catch (IOException elsewhere) {
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
