package tincay.api.platform.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * Writes what comes at the same time together: whoever finds nobody writing writes for all that wait. Alone, a request is
 * written by its own thread and waits for nobody.
 */
final class Writer {

    private static final int MOST_REQUESTS = 64;
    private static final int MOST_BYTES = 1 << 20;

    private final Statements statements;
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    Writer(Statements statements) {
        this.statements = statements;
    }

    /**
     * Returns when all of it is durable.
     *
     * @return where its facts stand; null if there were none
     * @throws org.axonframework.modelling.command.ConcurrencyException if somebody else was first
     * @throws org.springframework.dao.DataAccessException if it could not be written; after a broken connection it may
     *     have been
     */
    @Nullable
    Reached write(Append append) {
        var mine = new Request(append, Thread.currentThread());
        waiting.add(mine);
        while (!mine.done) {
            if (busy.compareAndSet(false, true)) {
                try {
                    writeSome();
                } finally {
                    busy.set(false);
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
            }
        }
        return mine.outcome();
    }

    private void writeSome() {
        List<Request> batch = taken();
        if (batch.isEmpty()) {
            return;
        }
        try {
            statements.append(batch);
            batch.forEach(Request::succeeded);
        } catch (SQLException failure) {
            if (Failing.isOfTheConnection(failure)) {
                // Nobody shall wait for a time-out of their own.
                batch.addAll(waiting);
                waiting.removeAll(batch);
                batch.forEach(request -> request.failed(failure));
            } else if (batch.size() == 1) {
                batch.getFirst().failed(failure);
            } else {
                batch.forEach(this::writeAlone);
            }
        } catch (RuntimeException | Error failure) {
            batch.forEach(request -> request.failed(failure));
        }
    }

    /** One of several was in the way; the others shall not suffer for it. */
    private void writeAlone(Request request) {
        try {
            statements.append(List.of(request));
            request.succeeded();
        } catch (SQLException | RuntimeException failure) {
            request.failed(failure);
        }
    }

    private List<Request> taken() {
        List<Request> batch = new ArrayList<>();
        int bytes = 0;
        int companions = 0;
        for (Request next = waiting.peek(); next != null && batch.size() < MOST_REQUESTS; next = waiting.peek()) {
            bytes += next.append.bytes();
            companions += next.append.companions().size();
            if (!batch.isEmpty() && (bytes > MOST_BYTES || companions > Statements.MOST_AT_ONCE)) {
                break;
            }
            batch.add(waiting.remove());
        }
        return batch;
    }

    private void wakeNext() {
        Request next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    /** One who waits, and what became of it. */
    static final class Request {

        final Append append;
        private final Thread thread;
        private @Nullable Reached reached;
        private @Nullable Throwable failure;
        private volatile boolean done;

        private Request(Append append, Thread thread) {
            this.append = append;
            this.thread = thread;
        }

        void reached(Reached where) {
            reached = where;
        }

        private void succeeded() {
            done = true;
            LockSupport.unpark(thread);
        }

        private void failed(Throwable why) {
            failure = why;
            succeeded();
        }

        private @Nullable Reached outcome() {
            if (failure != null) {
                throw Failing.told(failure);
            }
            return reached;
        }
    }
}
