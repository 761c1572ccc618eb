package tincay.api.platform.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

import tincay.api.platform.Stale;
import tincay.api.platform.TheClock;
import tincay.domain.stream.Command;

/** Compares a stream's version with the expected one before it decides, and notes the version before and afterwards. */
final class Versions implements HandlerEnhancerDefinition {

    static final String EXPECTED = "expectedVersion";

    private static final String RESOURCE = Versions.class.getName();

    private final Supplier<EventStore> log;

    Versions(Supplier<EventStore> log) {
        this.log = log;
    }

    /** The version a stream has reached in this unit of work. */
    static long of(UnitOfWork<?> work, Command command) {
        Reading reading = noted(work).get(command.target().toString());
        return reading == null || reading.after == null ? -1 : reading.after;
    }

    /**
     * Nothing guards a stream that was asked and not written to: the log compares only what is written.
     *
     * @throws LeftAsItWas if one of the given streams is such
     */
    static void refuseLeftAsItWas(UnitOfWork<?> work, Set<Object> streams) {
        noted(work).forEach((stream, reading) -> {
            if (streams.contains(stream) && reading.isUnchanged()) {
                throw new LeftAsItWas();
            }
        });
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.canHandleMessageType(CommandMessage.class) ? new Versioned<>(handler, log) : handler;
    }

    private static Map<String, Reading> noted(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, key -> new HashMap<>());
    }

    private record Reading(@Nullable Long before, @Nullable Long after) {

        boolean isUnchanged() {
            return before != null && before.equals(after);
        }

        Reading then(Reading later) {
            return new Reading(before, later.after);
        }
    }

    /** A decision changed nothing in a stream that was remembered, not read. */
    static final class LeftAsItWas extends RuntimeException {
        LeftAsItWas() {
            super("left as it was", null, false, false);
        }
    }

    private static final class Versioned<T> extends WrappedMessageHandlingMember<T> {

        private final Supplier<EventStore> log;

        Versioned(MessageHandlingMember<T> handler, Supplier<EventStore> log) {
            super(handler);
            this.log = log;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            Long before = AggregateLifecycle.getVersion();
            Object expected = message.getMetaData().get(EXPECTED);
            if (expected instanceof Long version && !version.equals(before) && !isAsSeen(message, version, before)) {
                throw new Stale();
            }
            @Nullable Object result = super.handle(message, target);
            if (message.getPayload() instanceof Command command) {
                noted(CurrentUnitOfWork.get())
                        .merge(
                                command.target().toString(),
                                new Reading(before, AggregateLifecycle.getVersion()),
                                Reading::then);
            }
            return result;
        }

        /** That a deadline passed while somebody filled in a form makes nothing old that she saw. */
        private boolean isAsSeen(Message<?> message, long seen, @Nullable Long now) {
            return now != null
                    && seen < now
                    && message.getPayload() instanceof Command command
                    && log.get()
                            .readEvents(command.target().value().toString(), seen + 1)
                            .asStream()
                            .allMatch(fact -> TheClock.WORKER
                                    .toString()
                                    .equals(fact.getMetaData().get("by")));
        }
    }
}
