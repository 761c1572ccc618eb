package tincay.api.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end; what it says goes to a file only the owner can read. */
final class Program {

    private final Path log;

    Program(Path log) {
        this.log = log;
    }

    /**
     * Runs the program.
     *
     * @throws IOException if it ends with anything but success
     */
    void run(List<String> command) throws IOException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user space of its own it is nobody.
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        int status = waitFor(process);
        if (status != 0) {
            throw new IOException(
                    "%s ended with %d".formatted(Path.of(command.getFirst()).getFileName(), status));
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static boolean isRoot() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }
}
