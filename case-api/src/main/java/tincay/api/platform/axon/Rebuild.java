package tincay.api.platform.axon;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;

/** Builds a read model again from the first event on. */
@Component
public class Rebuild {

    private final EventProcessingConfiguration processing;
    private final Sight sight;

    Rebuild(EventProcessingConfiguration processing, Sight sight) {
        this.processing = processing;
        this.sight = sight;
    }

    /**
     * Forgets what the group's read model holds and what was laid aside, replays, and returns when it has caught up.
     *
     * @throws UserMistake if there is no such read model
     */
    public void rebuild(String processingGroup) {
        var processor = processing
                .eventProcessorByProcessingGroup(processingGroup, StreamingEventProcessor.class)
                .orElseThrow(() -> new UserMistake("unknown-read-model", readModels()));
        processor.shutDown();
        processor.resetTokens();
        processing.deadLetterQueue(processingGroup).ifPresent(SequencedDeadLetterQueue::clear);
        var head = sight.head();
        processor.start();
        while (!sight.seen(processor, head)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private String readModels() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(EventProcessor::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
