package tincay.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** How much of the heap is in use when rubbish is gone, looked at again and again while something is done. */
final class Heap implements AutoCloseable {

    /** Looking may take one part in so many of the time. */
    private static final int RARELY = 20;

    private static final long AT_LEAST_NANOS = 1_000_000_000;

    private final Thread thread = new Thread(this::look, "heap");
    private final List<Double> seen = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private Heap() {}

    static Heap watched() {
        var heap = new Heap();
        heap.thread.setDaemon(true);
        heap.thread.start();
        return heap;
    }

    /** Megabytes that are not rubbish now. */
    private static double used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    /** The megabytes that half of the looks found no more than: the most of all grows with the number of looks alone. */
    double usual() {
        return sorted().get(seen.size() / 2);
    }

    /** The most megabytes that were found. */
    double most() {
        return sorted().getLast();
    }

    private List<Double> sorted() {
        return seen.stream().sorted().toList();
    }

    private void look() {
        while (!ended) {
            long start = System.nanoTime();
            seen.add(used());
            LockSupport.parkNanos(Math.max(AT_LEAST_NANOS, RARELY * (System.nanoTime() - start)));
        }
    }

    @Override
    public void close() {
        ended = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException hurried) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
