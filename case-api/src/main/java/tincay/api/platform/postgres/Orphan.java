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
        Path file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        // Asked before a password is sent to whoever listens on that port.
        if (lines.size() < 4 || !isPostgresIn(cluster, lines.getFirst().strip())) {
            Files.delete(file); // another program has the number by now: PostgreSQL itself would wait for it for ever
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(lines.get(3).strip())).filter(port -> isOurs(cluster, port, password));
    }

    private static boolean isOurs(Path cluster, int port, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?loginTimeout=5&socketTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, EmbeddedServer.USER, password)) {
            return Settings.isIn(connection, cluster);
        } catch (SQLException strangerOrNobody) {
            return false;
        }
    }

    private static boolean isPostgresIn(Path cluster, String pid) {
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
