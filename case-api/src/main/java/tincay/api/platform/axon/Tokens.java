package tincay.api.platform.axon;

import java.sql.Connection;
import java.sql.ResultSet;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * The stock store, except that a segment which was taken away meanwhile is never taken back by storing: the tables may have
 * been exchanged, and what was read before that went into the old ones.
 */
final class Tokens extends JdbcTokenStore {

    Tokens(Builder builder) {
        super(builder);
    }

    @Override
    protected void updateToken(
            Connection connection, ResultSet row, TrackingToken token, String processor, int segment) {
        throw new UnableToClaimTokenException("no longer ours: " + processor + "[" + segment + "]");
    }
}
