package tincay.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import tincay.api.platform.postgres.DataFolder;
import tincay.api.platform.postgres.EmbeddedServer;

/** The project's own PostgreSQL with its own settings, in a folder that is gone afterwards. */
public final class Server implements AutoCloseable {

    private final Path path;
    private final DataFolder folder;
    private final EmbeddedServer server;
    private final Thread end = new Thread(this::end);
    private boolean ended;

    private Server(Path path) throws SQLException {
        this.path = path;
        this.folder = DataFolder.take(path);
        makeRoom(folder);
        this.server = EmbeddedServer.start(folder);
    }

    public static Server start() throws IOException, SQLException {
        var server = new Server(Files.createTempDirectory("tincay-bench"));
        Runtime.getRuntime().addShutdownHook(server.end);
        return server;
    }

    /** Several sides keep their connections open at once; one application alone needs fewer. */
    private static void makeRoom(DataFolder folder) throws SQLException {
        try (var once = EmbeddedServer.start(folder)) {
            new Database(once, "postgres").run("alter system set max_connections = 150");
        }
    }

    /** A fresh database on it. */
    public Database database(String name) throws SQLException {
        new Database(server, "postgres").run("create database " + name);
        return new Database(server, name);
    }

    /** The folder it lives in, for what an application keeps beside it. */
    public String folder() {
        return path.toString();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        end();
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        server.close();
        folder.close();
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new IllegalStateException(stays);
        }
    }
}
