package tincay.api.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What programs of PostgreSQL are started on: the machine's disk, or a small one that nobody else sees. */
final class Disk {

    static final Disk WIDE = new Disk(null);

    private final @Nullable Process keeper;

    private Disk(@Nullable Process keeper) {
        this.keeper = keeper;
    }

    /** Mounted in a space of its own, for which one need not be root; it is gone when its keeper is. */
    static Disk small(int megabytes, Path at) throws IOException {
        Files.createDirectories(at);
        Process keeper = new ProcessBuilder(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=\"$0\"m,mode=0700 tmpfs \"$1\" && echo mounted && exec cat",
                        String.valueOf(megabytes),
                        at.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = keeper.inputReader();
        if (!"mounted".equals(said.readLine())) {
            throw new IOException("no small disk");
        }
        return new Disk(keeper);
    }

    /** A file on it, as it can be reached from here. */
    Path seen(Path file) {
        return keeper == null ? file : Path.of("/proc/" + keeper.pid() + "/root" + file);
    }

    void run(Path log, List<String> command) throws IOException {
        if (keeper == null) {
            new Program(touched(log)).run(command);
            return;
        }
        List<String> words = new ArrayList<>(List.of("nsenter", "--target", String.valueOf(keeper.pid())));
        words.addAll(List.of("--user", "--mount", "--preserve-credentials", "unshare", "--user"));
        words.addAll(command);
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("failed: " + command + Files.readString(log));
        }
    }

    private static Path touched(Path log) throws IOException {
        return Files.exists(log) ? log : Files.createFile(log);
    }

    void close() {
        if (keeper != null) {
            keeper.destroyForcibly();
        }
    }
}
