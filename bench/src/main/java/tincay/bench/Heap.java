package tincay.bench;

import java.util.concurrent.locks.LockSupport;

/** How much of the heap is in use when rubbish is gone, looked at again and again while something is done. */
final class Heap implements AutoCloseable {

    /** Looking may take one part in so many of the time. */
    private static final int RARELY = 20;

    private static final long AT_LEAST_NANOS = 1_000_000_000;

    private final Thread thread = new Thread(this::look, "heap");
    private volatile boolean ended;
    private volatile double most;

    private Heap() {}

    static Heap watched() {
        var heap = new Heap();
        heap.thread.setDaemon(true);
        heap.thread.start();
        return heap;
    }

    /** Megabytes that are not rubbish now. */
    static double used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    /** The most megabytes so far. */
    double most() {
        return most;
    }

    private void look() {
        while (!ended) {
            long start = System.nanoTime();
            most = Math.max(most, used());
            LockSupport.parkNanos(Math.max(AT_LEAST_NANOS, RARELY * (System.nanoTime() - start)));
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        LockSupport.unpark(thread);
        thread.join();
    }
}
