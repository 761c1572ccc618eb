package tincay.api.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;

/** Nodes on one database start one after the other: what an empty one is given, it is given once. */
@Component
class OneAtATime implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final String NOT_GIVEN_IN_TIME = "55P03";

    private final ObjectProvider<JdbcConnectionDetails> database;
    private @Nullable Connection turn;

    /** The database is started by who takes a turn, not by who hears that nobody did. */
    OneAtATime(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    /**
     * Waits until no other node is starting. On a connection outside the pool, which may be as small as one.
     *
     * @throws UserMistake if the other one does not get ready, or the database cannot be reached
     */
    void begin() {
        JdbcConnectionDetails there = database.getObject();
        try {
            turn = DriverManager.getConnection(there.getJdbcUrl(), there.getUsername(), there.getPassword());
            try (var statement = turn.createStatement()) {
                statement.execute("set lock_timeout = '2min'; select pg_advisory_lock(hashtext('tincay starts'))");
            }
        } catch (SQLException failed) {
            close();
            throw new UserMistake(
                    NOT_GIVEN_IN_TIME.equals(failed.getSQLState()) ? "another-starts" : "database-unreachable");
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        close();
    }

    /** The turn ends with its connection, even that of a node that was killed. */
    @Override
    public void close() {
        try {
            if (turn != null) {
                turn.close();
            }
        } catch (SQLException gone) {
            // and the turn with it
        }
    }
}
