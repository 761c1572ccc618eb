package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import tincay.api.Ports;

/** Types words and reads what is said. */
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commandLine;

    private Terminal(String language) {
        commandLine = new CommandLine(new Words(language), stream(out), stream(err));
    }

    /** What was said. */
    record Said(int status, String out, String err) {

        /** One clear line about a mistake, and nothing else. */
        void isMistake(String code, String language, Object... gaps) {
            assertThat(err).isEqualTo(new Words(language).of(code, gaps) + System.lineSeparator());
            assertThat(err.lines()).hasSize(1);
            assertThat(out).isEmpty();
            assertThat(status).isEqualTo(1);
        }
    }

    /** An application that runs until it is closed. */
    record Running(Thread thread, CompletableFuture<Integer> status, int port) implements AutoCloseable {
        @Override
        public void close() {
            thread.interrupt();
            assertThat(status.orTimeout(60, TimeUnit.SECONDS).join()).isZero();
        }
    }

    static Said type(String language, String... words) {
        var terminal = new Terminal(language);
        int status = terminal.commandLine.follow(List.of(words));
        return terminal.said(status);
    }

    static Running start(Path folder) {
        return start("start", folder, Ports.free());
    }

    static Running start(String command, Path folder, int port) {
        var terminal = new Terminal("vi");
        var status = new CompletableFuture<Integer>();
        var thread = new Thread(() -> status.complete(terminal.commandLine.follow(
                List.of(command, "--data", folder.toString(), "--port", String.valueOf(port)))));
        thread.start();
        String running = new Words("vi").of("running", "http://127.0.0.1:" + port + "/");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> status.isDone() || terminal.said(0).out().contains(running));
        assertThat(terminal.said(0).err()).isEmpty();
        return new Running(thread, status, port);
    }

    private Said said(int status) {
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
