package tincay.api.platform.axon;

import java.util.Set;
import java.util.function.Supplier;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.Decisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tincay.api.platform.log.Failing;
import tincay.projections.ReadModel;

/** Reactions run in the command's own unit of work; everything else follows the log, and what fails is laid aside. */
final class Processors {

    static final Set<String> SUBSCRIBING = Set.of("process", "authority");

    static final int SEGMENTS = 2;

    private static final int BATCH = 500;

    /** With the claim's time-out in application.yml: what a killed node left is taken over within five seconds. */
    private static final long LOOK_FOR_ORPHANS_MILLIS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);

    private Processors() {}

    static boolean isReaction(Class<?> type) {
        return type.getPackageName().startsWith("tincay.domain.process");
    }

    static void configure(EventProcessingConfigurer processing) {
        processing
                .assignHandlerTypesMatching("process", Processors::isReaction)
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultSequencingPolicy(axon -> new ByCase())
                // What an exception says may hold what was being handled: a dead letter keeps its type only.
                .registerDefaultDeadLetterPolicy(
                        axon -> (letter, cause) -> Decisions.enqueue(withheld(letter.message(), cause)))
                .usingPooledStreamingEventProcessors((axon, processor) -> processor
                        .initialToken(StreamableMessageSource::createTailToken)
                        .initialSegmentCount(SEGMENTS)
                        .batchSize(BATCH)
                        .tokenClaimInterval(LOOK_FOR_ORPHANS_MILLIS)
                        .claimExtensionThreshold(LOOK_FOR_ORPHANS_MILLIS));
        SUBSCRIBING.forEach(group -> processing
                .registerSubscribingEventProcessor(group)
                .registerTransactionManager(group, axon -> NoTransactionManager.instance()));
    }

    /** Each read model reads under its own name, and asks about dead letters only where there can be any. */
    static void read(EventProcessingConfigurer processing, ReadModel model, Supplier<Folding> reader) {
        processing
                .registerEventHandler(axon -> reader.get())
                .assignHandlerInstancesMatching(
                        model.name(), handler -> handler instanceof Folding folding && folding.isOf(model))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        model.name(), (axon, letters) -> letters.enableSequenceIdentifierCache());
    }

    /**
     * Why a fact is laid aside, told by its kind alone.
     *
     * @throws Withheld if nothing is wrong with the fact, and it can be read in when it is tried again
     */
    static Withheld withheld(Message<?> message, Throwable cause) {
        Class<?> fact = message.getPayloadType();
        var why = new Withheld(cause.getClass().getName());
        if (Failing.isPassing(cause)) {
            throw why;
        }
        LOG.error(
                "a fact could not be read in and was laid aside: {} after {}", fact.getSimpleName(), why.getMessage());
        return why;
    }

    static DeadLetterSchema letters() {
        return DeadLetterSchema.builder()
                .deadLetterTable("log.dead_letter")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }

    /** What failed, without a word of what was being handled. */
    static final class Withheld extends RuntimeException {
        Withheld(String type) {
            super(type, null, false, false);
        }
    }
}
