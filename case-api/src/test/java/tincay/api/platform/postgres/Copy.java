package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a running server's files to start another from: what {@code pg_basebackup} makes, which does not come along. */
final class Copy {

    private Copy() {}

    static void of(Path cluster, Path target, OwnPostgres server) throws IOException {
        try (Connection connection = DriverManager.getConnection(server.url(), OwnPostgres.USER, OwnPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            files(cluster, target);
            try (var row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                row.next();
                Files.writeString(target.resolve("backup_label"), row.getString(1));
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static void files(Path cluster, Path target) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(cluster)) {
            all = paths.toList();
        }
        for (Path path : all) {
            Path relative = cluster.relativize(path);
            boolean isLog = relative.startsWith("pg_wal") && Files.isRegularFile(path);
            if (!isLog && !relative.startsWith("postmaster.pid")) {
                copy(path, target.resolve(relative));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException dropped) {
            // what was dropped meanwhile, the log drops too
        }
    }
}
