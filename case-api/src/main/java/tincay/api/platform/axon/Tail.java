package tincay.api.platform.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One processor's reading of the log; it never blocks, since whoever reads is called when there is something. */
final class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 100;

    private final EventStorageEngine log;
    private final Set<Runnable> sleepers;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private @Nullable TrackingToken token;
    private @Nullable Runnable callback;

    Tail(EventStorageEngine log, @Nullable TrackingToken token, Set<Runnable> sleepers) {
        this.log = log;
        this.token = token;
        this.sleepers = sleepers;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (read.isEmpty()) {
            try (var events = log.readEvents(token, false)) {
                events.limit(PAGE).forEach(read::add);
            }
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
        token = next.trackingToken();
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable wake) {
        callback = wake;
        return sleepers.add(wake);
    }

    @Override
    public void close() {
        if (callback != null) {
            sleepers.remove(callback);
        }
    }
}
