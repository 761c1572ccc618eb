package tincay.api.platform.axon;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Tells by the SQL state whether somebody else was quicker. */
final class Concurrency implements PersistenceExceptionResolver {

    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return causes(exception).anyMatch(Concurrency::isConflict);
    }

    /** Whether trying once more from the start can help. */
    static boolean lost(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof AggregateStreamCreationException
                        || isConflict(cause));
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException sql && STATES.contains(sql.getSQLState());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
