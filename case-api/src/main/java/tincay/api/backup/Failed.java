package tincay.api.backup;

import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tincay.api.platform.UserMistake;

/** What the database said, without the values it said it of. */
final class Failed {

    private static final Logger LOG = LoggerFactory.getLogger(Failed.class);

    private Failed() {}

    static RuntimeException because(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        LOG.error("the database refused: {} {}", state, failure.getClass().getName());
        return state.startsWith("08") || state.startsWith("57")
                ? new UserMistake("database-unreachable")
                : new IllegalStateException("the database refused: " + state);
    }
}
