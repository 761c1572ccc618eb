package tincay.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The peers that come from npm, installed beside the benchmarks when they are asked for. */
public final class Peers {

    private static final String INSTALL = "npm install --no-package-lock --no-audit --no-fund --silent";

    private final Path folder;

    private Peers(Path folder) {
        this.folder = folder;
    }

    /**
     * Installs what is not there yet.
     *
     * @throws PeersMissing if there is no Node or npm here, or npm could not get them
     */
    public static Peers installed(Path folder) {
        try {
            run(folder, List.of("node", "--version"));
            run(folder, List.of(INSTALL.split(" ")));
        } catch (IOException absent) {
            throw new PeersMissing(absent);
        }
        return new Peers(folder);
    }

    public Path messageDbScripts() {
        return folder.resolve("node_modules/@eventide/message-db/database");
    }

    public Emmett emmett(Database database) throws IOException {
        return new Emmett(folder, database);
    }

    private static void run(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.getFirst() + " failed");
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** Nothing to compare with. */
    public static final class PeersMissing extends RuntimeException {
        PeersMissing(IOException why) {
            super(why);
        }
    }
}
