package tincay.api.platform.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

import tincay.api.platform.Causes;

/** Tells by the SQL state what a failure means. */
public final class Failing {

    /** Unique key, serialisation, deadlock, lock not given in time: somebody else was there. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "55P03");

    private static final Set<String> OUT_OF_REACH = Set.of("08", "57", "58");

    /** No room, and the time limit of a transaction. */
    private static final Set<String> FULL_OR_TOO_SLOW = Set.of("53", "25P04");

    private static final Set<String> OF_THE_MOMENT = Set.of("25", "40", "55");

    private Failing() {}

    /** Whether trying once more from the start can help. */
    public static boolean isConflict(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof AggregateStreamCreationException
                        || (cause instanceof SQLException sql && CONFLICTS.contains(stateOf(sql))));
    }

    /**
     * Whether the database is out of reach, stopping, full or too slow: nothing is wrong with what it was asked. A
     * transaction that can be neither committed nor undone has lost its connection.
     */
    public static boolean isOfTheServer(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof TransactionSystemException
                        || (cause instanceof SQLException sql
                                && (isOfTheConnection(sql) || isOneOf(FULL_OR_TOO_SLOW, sql))));
    }

    /** Whether it was the server, or what others had it do at that moment: transactions, locks. */
    public static boolean isPassing(Throwable failure) {
        return isOfTheServer(failure)
                || Causes.of(failure)
                        .anyMatch(cause -> cause instanceof TransactionException
                                || (cause instanceof SQLException sql && isOneOf(OF_THE_MOMENT, sql)));
    }

    static boolean isOfTheConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || isOneOf(OUT_OF_REACH, failure);
    }

    private static boolean isOneOf(Set<String> states, SQLException failure) {
        return states.stream().anyMatch(stateOf(failure)::startsWith);
    }

    /** A pool that has no connection to give says none. */
    private static String stateOf(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "");
    }

    /** What the caller is told; a driver's words never hold values here, see {@code logServerErrorDetail}. */
    static RuntimeException told(Throwable failure) {
        return switch (failure) {
            case SQLException sql when isConflict(sql) -> new ConcurrencyException("somebody else was first", sql);
            case SQLException sql
            when isOfTheConnection(sql) -> new DataAccessResourceFailureException("the log is out of reach", sql);
            case SQLException sql -> translated(sql);
            case RuntimeException own -> own;
            default -> new IllegalStateException(failure);
        };
    }

    private static DataAccessException translated(SQLException sql) {
        @Nullable DataAccessException known = new SQLStateSQLExceptionTranslator().translate("append", null, sql);
        return known == null ? new UncategorizedSQLException("append", null, sql) : known;
    }
}
