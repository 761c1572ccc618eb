package tincay.api.platform.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One processor's reading of the log. It never blocks and asks the database only when there is something to be read. */
final class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 500;

    private final LogEngine log;
    private final Watcher watcher;
    private final InOrder order = new InOrder();
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private Reached reached;
    private @Nullable Runnable callback;

    Tail(LogEngine log, Watcher watcher, @Nullable TrackingToken token) {
        this.log = log;
        this.watcher = watcher;
        this.reached = token == null ? Reached.NOTHING : (Reached) token;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (read.isEmpty() && !reached.covers(watcher.head())) {
            read.addAll(log.next(reached, PAGE, order));
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
