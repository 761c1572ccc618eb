package tincay.api.platform.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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

/** Tells by the SQL state what a failure means. */
public final class Failing {

    /** Unique key, serialisation, deadlock, lock not given in time: somebody else was there. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "55P03");

    private static final Set<String> OF_THE_CONNECTION = Set.of("08", "57", "58");

    private static final Set<String> OF_THE_MOMENT = Set.of("25", "40", "53", "55");

    private Failing() {}

    /** Whether trying once more from the start can help. */
    public static boolean isConflict(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof AggregateStreamCreationException
                        || (cause instanceof SQLException sql && CONFLICTS.contains(sql.getSQLState())));
    }

    /** Whether it was the database's moment and not what it was asked: its connections, transactions, locks, resources. */
    public static boolean isPassing(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof TransactionException
                        || (cause instanceof SQLException sql
                                && (isOfTheConnection(sql) || isOneOf(OF_THE_MOMENT, sql.getSQLState()))));
    }

    private static boolean isOneOf(Set<String> classes, @Nullable String state) {
        return state != null && classes.contains(state.substring(0, 2));
    }

    static boolean isOfTheConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || isOneOf(OF_THE_CONNECTION, failure.getSQLState());
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
