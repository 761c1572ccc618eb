package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A server whose application was killed: it still runs, and says so in its pid file. */
final class Orphan {

    private Orphan() {}

    /** The port of a server that runs on this very cluster and knows its password; empty for a stale file or a stranger. */
    static Optional<Integer> portOf(Path cluster, String password) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() >= 4 && isOurs(cluster, Integer.parseInt(lines.get(3).strip()), password)) {
            return Optional.of(Integer.parseInt(lines.get(3).strip()));
        }
        if (!isPostgres(lines.isEmpty() ? "" : lines.getFirst().strip())) {
            Files.delete(file); // another program has the number by now: PostgreSQL itself would wait for it for ever
        }
        return Optional.empty();
    }

    private static boolean isOurs(Path cluster, int port, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?loginTimeout=5&socketTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, EmbeddedServer.USER, password)) {
            return Settings.show(connection, "data_directory").equals(cluster.toString());
        } catch (SQLException strangerOrNobody) {
            return false;
        }
    }

    private static boolean isPostgres(String pid) throws IOException {
        Path name = Path.of("/proc", pid, "comm");
        return !pid.isEmpty() && Files.exists(name) && Files.readString(name).startsWith("postgres");
    }
}
