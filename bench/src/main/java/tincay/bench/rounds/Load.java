package tincay.bench.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** Callers who each do one thing after the other. */
public final class Load {

    private static final int PACERS = 16;

    /** What a caller does again and again. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it once.
         *
         * @param caller whose turn it is: 0, 1, …
         */
        void once(int caller) throws Exception;
    }

    private Load() {}

    /** How many things a second all callers reach together, after a first fifth of the time that is not counted. */
    public static double perSecond(int callers, Duration time, Work work)
            throws ExecutionException, InterruptedException {
        var done = new LongAdder();
        var over = new AtomicBoolean();
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (int i = 0; i < callers; i++) {
                int caller = i;
                running.add(threads.submit(() -> {
                    while (!over.get()) {
                        work.once(caller);
                        done.increment();
                    }
                    return null;
                }));
            }
            long start = System.nanoTime();
            long counted = pass(start, time.dividedBy(5));
            long before = done.sum();
            long end = pass(counted, time);
            long after = done.sum();
            over.set(true);
            for (Future<?> caller : running) {
                caller.get();
            }
            return (after - before) * 1e9 / (end - counted);
        }
    }

    /** Keeps doing something so many times a second, however long each takes, until it is closed. */
    public static AutoCloseable paced(double perSecond, Runnable work) {
        long gap = (long) (PACERS * 1e9 / perSecond);
        var over = new AtomicBoolean();
        List<Future<?>> running = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(PACERS);
        for (int i = 0; i < PACERS; i++) {
            long start = System.nanoTime() + gap * i / PACERS;
            running.add(threads.submit(() -> {
                for (long turn = 0; !over.get(); turn++) {
                    await(start + turn * gap);
                    work.run();
                }
            }));
        }
        return () -> {
            over.set(true);
            for (Future<?> pacer : running) {
                pacer.get();
            }
            threads.close();
        };
    }

    private static long pass(long since, Duration time) {
        return await(since + time.toNanos());
    }

    /** What was waited for before may wake the thread too early. */
    private static long await(long due) {
        long now = System.nanoTime();
        while (now < due) {
            LockSupport.parkNanos(due - now);
            now = System.nanoTime();
        }
        return now;
    }
}
