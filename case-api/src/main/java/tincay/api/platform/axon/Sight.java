package tincay.api.platform.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until the read models of this node have seen given events, so that a writer sees her own change. */
@Component
class Sight {

    private final EventProcessingConfiguration processing;
    private final JdbcClient db;
    private final Duration patience;

    Sight(
            EventProcessingConfiguration processing,
            JdbcClient db,
            @Value("${tincay.sight.patience:2s}") Duration patience) {
        this.processing = processing;
        this.db = db;
        this.patience = patience;
    }

    /** Whether all have seen the events before patience ended. */
    boolean reached(List<String> events) {
        if (events.isEmpty()) {
            return true;
        }
        List<Long> positions = db.sql("select global_index from log.domain_event where event_identifier in (:events)")
                .param("events", events)
                .query((row, number) -> row.getLong(1))
                .list();
        long end = System.nanoTime() + patience.toNanos();
        while (!seen(positions)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return true;
    }

    /** The last position written so far, if any. */
    List<Long> head() {
        return db.sql("select global_index from log.domain_event order by global_index desc limit 1")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    boolean seen(StreamingEventProcessor processor, List<Long> positions) {
        var segments = processor.processingStatus().values();
        return isWhole(segments)
                && segments.stream()
                        .map(EventTrackerStatus::getTrackingToken)
                        .allMatch(token -> covers(token, positions));
    }

    /** A segment that failed is given back and missing here; what it had to handle nobody has seen. */
    private static boolean isWhole(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                        .sum()
                == 1;
    }

    private boolean seen(List<Long> positions) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(StreamingEventProcessor::isRunning)
                .allMatch(processor -> seen(processor, positions));
    }

    private static boolean covers(@Nullable Object token, List<Long> positions) {
        if (token instanceof WrappedToken wrapped) {
            return covers(wrapped.lowerBound(), positions);
        }
        return positions.isEmpty() || (token instanceof GapAwareTrackingToken reached && covers(reached, positions));
    }

    private static boolean covers(GapAwareTrackingToken reached, List<Long> positions) {
        return positions.stream()
                .allMatch(position ->
                        reached.getIndex() >= position && !reached.getGaps().contains(position));
    }
}
