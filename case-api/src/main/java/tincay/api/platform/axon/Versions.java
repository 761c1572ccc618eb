package tincay.api.platform.axon;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

import tincay.api.platform.Stale;
import tincay.domain.stream.Command;

/** Compares a stream's version with the expected one before it decides, and notes the version afterwards. */
final class Versions implements HandlerEnhancerDefinition {

    static final String EXPECTED = "expectedVersion";

    private static final String RESOURCE = Versions.class.getName();

    /** The version a stream has reached in this unit of work. */
    static long of(UnitOfWork<?> work, Command command) {
        Long version = noted(work).get(command.target().toString());
        return version == null ? -1 : version;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.canHandleMessageType(CommandMessage.class) ? new Versioned<>(handler) : handler;
    }

    private static Map<String, Long> noted(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, key -> new HashMap<>());
    }

    private static final class Versioned<T> extends WrappedMessageHandlingMember<T> {

        Versioned(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            Object expected = message.getMetaData().get(EXPECTED);
            if (expected instanceof Long version && !version.equals(AggregateLifecycle.getVersion())) {
                throw new Stale();
            }
            @Nullable Object result = super.handle(message, target);
            if (message.getPayload() instanceof Command command) {
                noted(CurrentUnitOfWork.get()).put(command.target().toString(), AggregateLifecycle.getVersion());
            }
            return result;
        }
    }
}
