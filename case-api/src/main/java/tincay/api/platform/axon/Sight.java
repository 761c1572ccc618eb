package tincay.api.platform.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.log.LogEngine;
import tincay.api.platform.log.Reached;

/** Waits until the read models have seen given facts, on whichever node they are kept, so that a writer sees her own change. */
@Component
class Sight {

    private static final long FIRST_PAUSE_NANOS = 500_000;
    private static final long LONGEST_PAUSE_NANOS = 8_000_000;

    private final EventProcessingConfiguration processing;
    private final LogEngine log;
    private final JdbcClient db;
    private final Serializer general;
    private final Duration patience;

    Sight(
            EventProcessingConfiguration processing,
            LogEngine log,
            JdbcClient db,
            Serializer general,
            @Value("${tincay.sight.patience:2s}") Duration patience) {
        this.processing = processing;
        this.log = log;
        this.db = db;
        this.general = general;
        this.patience = patience;
    }

    /** Whether what one transaction wrote earlier has been seen. */
    boolean reached(long tx) {
        var facts = log.ofTransaction(tx);
        return facts.isEmpty() || reached((Reached) facts.getLast().trackingToken(), facts);
    }

    /** Whether all that have to do with the facts have seen them before patience ended. */
    boolean reached(@Nullable Reached written, List<? extends EventMessage<?>> facts) {
        if (written == null) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        while (!isSeen(written, facts)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
        }
        return true;
    }

    private boolean isSeen(Reached written, List<? extends EventMessage<?>> facts) {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .allMatch(processor -> isSeen(processor, written, facts));
    }

    private boolean isSeen(StreamingEventProcessor processor, Reached written, List<? extends EventMessage<?>> facts) {
        Predicate<Segment> concerned = segment -> concerns(processor, segment, facts);
        var segments = processor.processingStatus().values();
        return isWhole(segments)
                ? segments.stream()
                        .filter(status -> concerned.test(status.getSegment()))
                        .allMatch(status -> covers(status.getTrackingToken(), written))
                : isSeenElsewhere(processor.getName(), written, concerned);
    }

    /** A segment that had nothing to do stores its token only now and then. */
    private static boolean concerns(
            StreamingEventProcessor processor, Segment segment, List<? extends EventMessage<?>> facts) {
        EventHandlerInvoker handlers = ((AbstractEventProcessor) processor).eventHandlerInvoker();
        try {
            for (EventMessage<?> fact : facts) {
                if (handlers.canHandle(fact, segment)) {
                    return true;
                }
            }
            return false;
        } catch (Exception unknown) {
            return true;
        }
    }

    /** A segment that failed is given back and missing here; what it had to handle nobody has seen. */
    private static boolean isWhole(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                        .sum()
                == 1;
    }

    /** Another node holds some of it: what it has stored is what it has seen. */
    private boolean isSeenElsewhere(String processor, Reached written, Predicate<Segment> concerned) {
        Map<Integer, TrackingToken> tokens = new HashMap<>();
        db.sql("select segment, token, token_type from log.token where processor_name = ?")
                .param(processor)
                .query(row -> {
                    tokens.put(
                            row.getInt(1),
                            general.deserialize(new SimpleSerializedObject<>(
                                    row.getBytes(2), byte[].class, row.getString(3), null)));
                });
        int[] segments = tokens.keySet().stream().mapToInt(Integer::intValue).toArray();
        return !tokens.isEmpty()
                && tokens.entrySet().stream()
                        .filter(token -> concerned.test(Segment.computeSegment(token.getKey(), segments)))
                        .allMatch(token -> covers(token.getValue(), written));
    }

    private static boolean covers(@Nullable TrackingToken token, Reached written) {
        return token != null
                && WrappedToken.unwrapLowerBound(token) instanceof Reached reached
                && reached.covers(written);
    }
}
