package tincay.api.platform.axon;

import java.lang.reflect.Method;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Runs each event handler in a savepoint. What a failing handler wrote is undone and the transaction stays usable, so the
 * dead letter can be stored and the rest moves on.
 */
final class Savepoint implements HandlerEnhancerDefinition {

    private final PlatformTransactionManager transactions;

    Savepoint(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return isEventHandler(handler) && !isReaction(handler.declaringClass()) ? new InSavepoint<>(handler) : handler;
    }

    /** Handlers by which an aggregate remembers are no such handlers. */
    private static boolean isEventHandler(MessageHandlingMember<?> handler) {
        return handler.unwrap(Method.class)
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .isPresent();
    }

    private static boolean isReaction(Class<?> type) {
        ProcessingGroup group = type.getAnnotation(ProcessingGroup.class);
        return Processors.isReaction(type) || (group != null && Processors.SUBSCRIBING.contains(group.value()));
    }

    private final class InSavepoint<T> extends WrappedMessageHandlingMember<T> {

        InSavepoint(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            var savepoint = transactions.getTransaction(
                    new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
            @Nullable Object result;
            try {
                result = super.handle(message, target);
            } catch (Exception | Error failure) {
                transactions.rollback(savepoint);
                throw failure;
            }
            transactions.commit(savepoint);
            return result;
        }
    }
}
