package tincay.api.platform.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

import tincay.domain.supportcase.OfCase;

/** What belongs to one case is handled in order, whichever stream it happened in; all else in the order of its stream. */
final class ByCase implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (event.getPayload() instanceof OfCase ofCase) {
            return ofCase.caseId().toString();
        }
        return event instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
