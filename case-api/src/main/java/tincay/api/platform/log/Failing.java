package tincay.api.platform.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells by the SQL state what a failure means. */
public final class Failing {

    /** Unique key, serialisation, deadlock, lock not given in time: somebody else was there. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "55P03");

    private static final Set<String> OF_THE_CONNECTION = Set.of("08", "57", "58");

    private static final Set<String> OF_THE_MOMENT = Set.of("25", "40", "53", "55");
    private static final String NO_ROOM = "53";
    private static final String TOOK_TOO_LONG = "25P04";

    private Failing() {}

    /** Whether trying once more from the start can help. */
    public static boolean isConflict(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof AggregateStreamCreationException
                        || (cause instanceof SQLException sql && CONFLICTS.contains(stateOf(sql))));
    }

    /**
     * Whether the database is out of reach, stopping, full or too slow: nothing is wrong with what it was asked. A
     * transaction that can be neither committed nor undone has lost its connection.
     */
    public static boolean isOfTheServer(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransactionSystemException
                        || (cause instanceof SQLException sql
                                && (isOfTheConnection(sql)
                                        || stateOf(sql).startsWith(NO_ROOM)
                                        || stateOf(sql).equals(TOOK_TOO_LONG))));
    }

    /** Whether it was the database's moment and not what it was asked: its connections, transactions, locks, resources. */
    public static boolean isPassing(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransactionException
                        || (cause instanceof SQLException sql
                                && (isOfTheConnection(sql)
                                        || OF_THE_MOMENT.stream().anyMatch(stateOf(sql)::startsWith))));
    }

    static boolean isOfTheConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || OF_THE_CONNECTION.stream().anyMatch(stateOf(failure)::startsWith);
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

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
