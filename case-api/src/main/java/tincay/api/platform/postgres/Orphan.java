package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        List<String> lines = lines(cluster);
        if (!isPostgresIn(cluster, lines)) {
            // Another program has the number by now: PostgreSQL itself would wait for it for ever.
            Files.deleteIfExists(file(cluster));
            return Optional.empty();
        }
        return running(cluster, password);
    }

    /** The same, for who does not hold the folder and so leaves its files alone. */
    static Optional<Integer> running(Path cluster, String password) throws IOException {
        List<String> lines = lines(cluster);
        // Asked before a password is sent to whoever listens on that port.
        return isPostgresIn(cluster, lines)
                ? Optional.of(Integer.valueOf(lines.get(3).strip())).filter(port -> isOurs(cluster, port, password))
                : Optional.empty();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static List<String> lines(Path cluster) throws IOException {
        return Files.exists(file(cluster)) ? Files.readAllLines(file(cluster), StandardCharsets.ISO_8859_1) : List.of();
    }

    private static boolean isOurs(Path cluster, int port, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?loginTimeout=5&socketTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, EmbeddedServer.USER, password)) {
            return Settings.isIn(connection, cluster);
        } catch (SQLException strangerOrNobody) {
            return false;
        }
    }

    private static boolean isPostgresIn(Path cluster, List<String> lines) {
        if (lines.size() < 4) {
            return false;
        }
        String pid = lines.getFirst().strip();
        if (!pid.matches("\\d{1,10}")) {
            return false;
        }
        Path process = Path.of("/proc", pid);
        try {
            return Files.readString(process.resolve("comm")).startsWith("postgres")
                    && process.resolve("cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
