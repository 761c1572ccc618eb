package tincay.bench.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A process of our own that answers one line with one line, and ends when nothing more is asked. */
final class Child implements AutoCloseable {

    private final Process process;
    private final Writer asked;
    private final BufferedReader answered;

    Child(ProcessBuilder builder) throws IOException {
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        asked = process.outputWriter(StandardCharsets.UTF_8);
        answered = process.inputReader(StandardCharsets.UTF_8);
    }

    String ask(String line) throws IOException {
        asked.write(line + "\n");
        asked.flush();
        String answer = answered.readLine();
        if (answer == null) {
            throw new IOException("it ended");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        asked.close();
        process.onExit().join();
        answered.close();
    }
}
