package tincay.bench.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The same application once more, in a JVM of its own on the same database. */
public final class OtherNode implements AutoCloseable {

    private final Child child;

    public OtherNode(Server server, Database database) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherNode.class.getName());
        builder.environment().put("TINCAY_BENCH_DATABASE", database.url());
        builder.environment().put("TINCAY_BENCH_USER", database.user());
        builder.environment().put("TINCAY_BENCH_PASSWORD", database.password());
        builder.environment().put("TINCAY_BENCH_FOLDER", server.folder());
        child = new Child(builder);
    }

    /** Lets the read models of that node follow the log, or leaves them behind. */
    public void follow(boolean follows) throws IOException {
        child.ask(Boolean.toString(follows));
    }

    @Override
    public void close() throws IOException {
        child.close();
    }

    static void main() throws IOException {
        var given = System.getenv();
        try (var application = Application.start(
                        given.getOrDefault("TINCAY_BENCH_DATABASE", ""),
                        given.getOrDefault("TINCAY_BENCH_USER", ""),
                        given.getOrDefault("TINCAY_BENCH_PASSWORD", ""),
                        given.getOrDefault("TINCAY_BENCH_FOLDER", ""));
                var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            application.follow(false);
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                application.follow(Boolean.parseBoolean(line));
                IO.println("done");
            }
        }
    }
}
