package tincay.api.platform.axon;

import java.util.concurrent.locks.LockSupport;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** Builds a read model again from the first event on. */
@Component
public class Rebuild {

    private final EventProcessingConfiguration processing;

    Rebuild(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Forgets what the group's read model holds, replays, and returns when it has caught up. */
    public void rebuild(String processingGroup) {
        var processor = processing
                .eventProcessorByProcessingGroup(processingGroup, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no read model " + processingGroup));
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        while (!hasCaughtUp(processor)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static boolean hasCaughtUp(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream().allMatch(status -> status.isCaughtUp() && !status.isReplaying())
                && segments.stream().noneMatch(EventTrackerStatus::isErrorState);
    }
}
