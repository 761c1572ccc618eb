package tincay.api.platform.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One processor's reading of the log. It never blocks and asks the database only when there is something to be read. */
final class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private final Recent recent;
    private final Watcher watcher;
    private final InOrder order = new InOrder();
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private Reached reached;
    private @Nullable Runnable callback;

    Tail(Recent recent, Watcher watcher, @Nullable TrackingToken token) {
        this.recent = recent;
        this.watcher = watcher;
        this.reached = token == null ? Reached.NOTHING : (Reached) token;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (read.isEmpty() && !reached.covers(watcher.head())) {
            List<TrackedEventMessage<?>> page = recent.after(reached);
            page.forEach(order::check);
            read.addAll(page);
        }
        return Optional.ofNullable(read.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
        return peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() {
        TrackedEventMessage<?> next = peek().orElseThrow();
        read.remove();
        reached = (Reached) next.trackingToken();
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable wake) {
        callback = wake;
        return watcher.wakes(wake);
    }

    @Override
    public void close() {
        if (callback != null) {
            watcher.forgets(callback);
        }
    }
}
