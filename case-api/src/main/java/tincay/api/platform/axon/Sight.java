package tincay.api.platform.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.log.Reached;

/** Waits until the read models have seen given facts, on whichever node they are kept, so that a writer sees her own change. */
@Component
class Sight {

    private static final long FIRST_PAUSE_NANOS = 500_000;
    private static final long LONGEST_PAUSE_NANOS = 8_000_000;

    private final EventProcessingConfiguration processing;
    private final JdbcClient db;
    private final Serializer general;
    private final Duration patience;

    Sight(
            EventProcessingConfiguration processing,
            JdbcClient db,
            Serializer general,
            @Value("${tincay.sight.patience:2s}") Duration patience) {
        this.processing = processing;
        this.db = db;
        this.general = general;
        this.patience = patience;
    }

    /** Whether all have seen what was written before patience ended. */
    boolean reached(@Nullable Reached written) {
        if (written == null) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        while (!isSeen(written)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
        }
        return true;
    }

    private boolean isSeen(Reached written) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(StreamingEventProcessor::isRunning)
                .allMatch(processor -> isSeen(processor, written));
    }

    boolean isSeen(StreamingEventProcessor processor, Reached written) {
        var segments = processor.processingStatus().values();
        return isWhole(segments)
                ? segments.stream().map(EventTrackerStatus::getTrackingToken).allMatch(token -> covers(token, written))
                : isSeenElsewhere(processor.getName(), written);
    }

    /** A segment that failed is given back and missing here; what it had to handle nobody has seen. */
    private static boolean isWhole(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                        .sum()
                == 1;
    }

    /** Another node holds some of it: what it has stored is what it has seen. */
    private boolean isSeenElsewhere(String processor, Reached written) {
        List<TrackingToken> tokens = db.sql("select token, token_type from log.token where processor_name = ?")
                .param(processor)
                .query((row, number) -> general.<byte[], TrackingToken>deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null)))
                .list();
        return !tokens.isEmpty() && tokens.stream().allMatch(token -> covers(token, written));
    }

    private static boolean covers(@Nullable Object token, Reached written) {
        return token instanceof WrappedToken wrapped
                ? covers(wrapped.lowerBound(), written)
                : token instanceof Reached reached && reached.covers(written);
    }
}
