package tincay.api.platform.log;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for all readers of this node how far the log can be read: at once and ever less often after a write of this node
 * until it can be seen, otherwise every few milliseconds for what other nodes write. However much is written, two looks are
 * never closer together than {@link #APART_NANOS}.
 */
final class Watcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final long FIRST_NANOS = 500_000;
    static final long APART_NANOS = 2_000_000;
    private static final long AFTER_FAILURE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<Reached> probe;
    private final long tickNanos;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Reached> awaited = new AtomicReference<>(Reached.NOTHING);
    private final Thread thread = new Thread(this::watch, "log-watcher");
    private volatile Reached head = Reached.NOTHING;
    private volatile boolean sleeping;
    private volatile boolean closed;

    Watcher(Supplier<Reached> probe, Duration tick) {
        this.probe = probe;
        this.tickNanos = tick.toNanos();
        this.head = probe.get();
        thread.setDaemon(true);
        thread.start();
    }

    /** The last place that could be read when somebody looked last. */
    Reached head() {
        return head;
    }

    /** Something was written here and will be readable soon. */
    void awaits(Reached written) {
        awaited.accumulateAndGet(written, Reached::upperBound);
        if (sleeping) {
            LockSupport.unpark(thread);
        }
    }

    boolean wakes(Runnable sleeper) {
        return sleepers.add(sleeper);
    }

    void forgets(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    private void watch() {
        Reached expected = Reached.NOTHING;
        long pause = tickNanos;
        while (!closed) {
            long next = look() ? tickNanos : AFTER_FAILURE_NANOS;
            Reached latest = awaited.get();
            if (next == tickNanos && !head.covers(latest)) {
                pause = latest.equals(expected) ? Math.min(pause * 2, tickNanos) : FIRST_NANOS;
                next = pause;
            }
            expected = latest;
            rest();
            sleep(next, latest);
        }
    }

    /** Whoever writes meanwhile need not wake anybody: the next look sees it. */
    private void rest() {
        long end = System.nanoTime() + APART_NANOS;
        for (long left = APART_NANOS; left > 0 && !closed; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void sleep(long nanos, Reached known) {
        sleeping = true;
        if (!closed && awaited.get().equals(known)) {
            LockSupport.parkNanos(nanos);
        }
        sleeping = false;
    }

    /** Whether the database could be asked. */
    private boolean look() {
        try {
            Reached seen = probe.get();
            if (!head.covers(seen)) {
                head = seen;
                sleepers.forEach(Runnable::run);
            }
            return true;
        } catch (RuntimeException failure) { // whoever is woken may fail too, and the others depend on this thread
            LOG.warn("the log cannot be looked at: {}", failure.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
