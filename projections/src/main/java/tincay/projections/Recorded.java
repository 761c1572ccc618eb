package tincay.projections;

import java.time.Instant;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

import tincay.domain.stream.Event;

/**
 * A fact as it stands in the log.
 *
 * @param sequence its number within its stream, the first being 0
 * @param by the worker it was recorded by
 */
public record Recorded(
        Event fact,
        UUID stream,
        long sequence,
        Instant at,
        @Nullable UUID by) {

    /** The fact an event of a stream tells. */
    public static Recorded of(DomainEventMessage<?> event) {
        Object by = event.getMetaData().get("by");
        return new Recorded(
                (Event) event.getPayload(),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                event.getTimestamp(),
                by == null ? null : UUID.fromString(by.toString()));
    }
}
