package tincay.api.platform.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.api.platform.UserMistake;
import tincay.api.platform.log.LogEngine;
import tincay.domain.eventname.EventNames;
import tincay.projections.ReadModel;

/**
 * Builds a read model again from the first event on, beside the one that is being read; then exchanges the two. One that is
 * not there yet is built before anything is read.
 */
@Component
public class Rebuild implements SmartInitializingSingleton {

    private final ReadModels models;
    private final EventNames names;
    private final LogEngine log;
    private final Tables tables;
    private final HandOver handOver;
    private final JdbcClient db;
    private final DataSource connections;
    private final TransactionTemplate transaction;

    Rebuild(
            ReadModels models,
            EventNames names,
            LogEngine log,
            Tables tables,
            HandOver handOver,
            JdbcClient db,
            DataSource connections,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.names = names;
        this.log = log;
        this.tables = tables;
        this.handOver = handOver;
        this.db = db;
        this.connections = connections;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many facts were read, of about how many. */
    public record Progress(long read, long ofAbout) {}

    @Override
    public void afterSingletonsInstantiated() {
        models.all().stream()
                .filter(model -> !tables.areThere(model))
                .forEach(model -> alone(model, () -> {
                    if (!tables.areThere(model)) { // another node may have been quicker
                        build(model, progress -> {});
                    }
                }));
    }

    /**
     * Builds the read model of that name again; returns when the new one is in place.
     *
     * @throws UserMistake if there is none, or too much of the log cannot be read into it
     */
    public void rebuild(String name, Consumer<Progress> heard) {
        ReadModel model = models.named(name);
        alone(model, () -> build(model, heard));
    }

    private void build(ReadModel model, Consumer<Progress> heard) {
        var read = new AtomicLong();
        tables.begin(model);
        var building = new Building(model, names, log, db, transaction);
        long ofAbout = building.toRead();
        building.readOn(more -> heard.accept(new Progress(read.addAndGet(more), ofAbout)));
        tables.finish(model);
        handOver.complete(model, building);
    }

    /** A lock of the session and not of a transaction: a long transaction would hold up everybody who reads the log. */
    private void alone(ReadModel model, Runnable work) {
        String name = "rebuild " + model.name();
        try (Connection holder = connections.getConnection()) {
            while (!ask(holder, "pg_try_advisory_lock", name)) {
                LockSupport.parkNanos(50_000_000);
            }
            try {
                work.run();
            } finally {
                ask(holder, "pg_advisory_unlock", name);
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static boolean ask(Connection holder, String function, String name) throws SQLException {
        try (var statement = holder.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
