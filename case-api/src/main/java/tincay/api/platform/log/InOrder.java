package tincay.api.platform.log;

import java.util.LinkedHashMap;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Fails when facts of one stream come in any order but their own: what a reader must never pass over in silence. */
final class InOrder {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Looks at the next fact read.
     *
     * @throws IllegalStateException if it does not follow the one of its stream read before it
     */
    void check(TrackedEventMessage<?> read) {
        var fact = (DomainEventMessage<?>) read;
        Long before = last.put(fact.getAggregateIdentifier(), fact.getSequenceNumber());
        if (before != null && fact.getSequenceNumber() != before + 1) {
            // Where, never whose: this is logged.
            throw new IllegalStateException("the log is out of order at " + read.trackingToken());
        }
    }
}
