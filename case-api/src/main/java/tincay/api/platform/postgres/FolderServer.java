package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tincay.api.platform.UserMistake;

/** The server that runs in a data folder, whoever started it. */
final class FolderServer implements AutoCloseable {

    private final String url;
    private final String password;
    private final Runnable end;

    private FolderServer(String url, String password, Runnable end) {
        this.url = url;
        this.password = password;
        this.end = end;
    }

    /**
     * Ours alone until it is closed.
     *
     * @throws UserMistake if another application holds the folder
     */
    static FolderServer own(Path folder) {
        DataFolder held = DataFolder.take(folder);
        try {
            EmbeddedServer server = EmbeddedServer.start(held);
            return new FolderServer(server.url(), server.secret(), () -> {
                server.close();
                held.close();
            });
        } catch (RuntimeException failed) {
            held.close();
            throw failed;
        }
    }

    /** The one an application uses at this moment; where none does, it runs for as long as we need it. */
    static FolderServer beside(Path folder) {
        if (Files.notExists(folder.resolve("cluster/PG_VERSION"))) {
            throw new UserMistake("nothing-here");
        }
        try {
            return own(folder);
        } catch (UserMistake mistake) {
            if (!mistake.code().equals("folder-in-use")) {
                throw mistake;
            }
            return running(folder.toAbsolutePath());
        }
    }

    private static FolderServer running(Path folder) {
        try {
            String password = Files.readString(folder.resolve("postgres.password"));
            return Orphan.running(folder.resolve("cluster"), password)
                    .map(port -> new FolderServer(EmbeddedServer.url(port), password, () -> {}))
                    .orElseThrow(() -> new UserMistake("database-unreachable"));
        } catch (IOException unreadable) {
            throw new UserMistake("database-unreachable");
        }
    }

    String url() {
        return url;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        end.run();
    }
}
