package tincay.api.platform.axon;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;
import tincay.api.platform.log.Reached;

/** Builds a read model again from the first event on. */
@Component
public class Rebuild {

    private final EventProcessingConfiguration processing;
    private final Sight sight;
    private final EventStorageEngine log;

    Rebuild(EventProcessingConfiguration processing, Sight sight, EventStorageEngine log) {
        this.processing = processing;
        this.sight = sight;
        this.log = log;
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
        var head = (Reached) log.createHeadToken();
        processor.start();
        while (!sight.isSeen(processor, head)) {
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
