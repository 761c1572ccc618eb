package tincay.bench.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Emmett in a Node of its own, which takes one slice of work after the other. */
public final class Emmett implements AutoCloseable {

    private final Child node;

    Emmett(Path folder, Database database) throws IOException {
        URI url = URI.create(database.url().substring("jdbc:".length()));
        var builder = new ProcessBuilder("node", "emmett.mjs").directory(folder.toFile());
        String address = "postgresql://%s:%s@127.0.0.1:%d%s"
                .formatted(database.user(), database.password(), url.getPort(), url.getPath());
        builder.environment().put("TINCAY_BENCH_DATABASE", address);
        node = new Child(builder);
    }

    /** Appends a second. */
    public double perSecond(int inFlight, Duration time) throws IOException {
        return Double.parseDouble(node.ask(inFlight + " " + time.toMillis() / 1e3));
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
