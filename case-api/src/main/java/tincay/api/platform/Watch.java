package tincay.api.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks now and then at what became due. Of several nodes on one database one looks at a time, and nothing is remembered
 * between two looks.
 */
public abstract class Watch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String name;
    private final DataSource connections;
    private final Duration every;
    private @Nullable Thread thread;
    private volatile boolean running;

    protected Watch(String name, DataSource connections, Duration every) {
        this.name = name;
        this.connections = connections;
        this.every = every;
    }

    /** Does what is due; how much there was to do. */
    protected abstract int doWhatIsDue();

    /**
     * Has everything done that is due by now.
     *
     * @return how much there was to do; nothing if another node is at it
     */
    public int look() {
        try (Connection holder = connections.getConnection()) {
            if (!ask(holder, "pg_try_advisory_lock")) {
                return 0;
            }
            try {
                return doWhatIsDue();
            } finally {
                ask(holder, "pg_advisory_unlock");
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    /** Nobody looks by themselves, on any node, while something is done. */
    public void restsDuring(Runnable action) {
        try (Connection holder = connections.getConnection()) {
            while (!ask(holder, "pg_try_advisory_lock")) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            try {
                action.run();
            } finally {
                ask(holder, "pg_advisory_unlock");
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    /** A lock of the session: it ends with it, however this node ends. */
    private boolean ask(Connection holder, String function) throws SQLException {
        try (var statement = holder.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        var own = new Thread(this::watch, name.replace(' ', '-'));
        own.setDaemon(true);
        own.start();
        thread = own;
    }

    private void watch() {
        while (running) {
            LockSupport.parkNanos(every.toNanos());
            if (running) {
                lookAgain();
            }
        }
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException failure) { // the next look must come
            LOG.warn("{} cannot look: {}", name, failure.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread own = thread;
        if (own == null) {
            return;
        }
        LockSupport.unpark(own);
        try {
            own.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
