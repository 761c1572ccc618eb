package tincay.api.platform.axon;

import java.time.Instant;
import java.util.List;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;

/** What could not be read in and was laid aside: seen, tried again, or dropped until the next rebuild. */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final JdbcClient db;
    private final EventProcessingConfiguration processing;
    private final ReadModels models;

    Letters(JdbcClient db, EventProcessingConfiguration processing, ReadModels models) {
        this.db = db;
        this.processing = processing;
        this.models = models;
    }

    /**
     * Facts that wait for one another.
     *
     * @param sequence what they are read in the order of: their case, or their own stream
     * @param kind of the failure, without a word of what was being handled
     */
    public record Waiting(String readModel, String sequence, long facts, Instant since, String kind) {}

    /** Everything that waits, the oldest first; never what is in it. */
    public List<Waiting> all() {
        return db.sql("""
                        select processing_group, sequence_identifier, count(*), min(enqueued_at),
                            (array_agg(cause_message order by sequence_index))[1]
                        from log.dead_letter group by 1, 2 order by 4, 1, 2
                        """)
                .query((row, number) -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        Instant.parse(row.getString(4)),
                        String.valueOf(row.getString(5)).replaceFirst(".*[.$]", "")))
                .list();
    }

    /**
     * Tries to read in what waits, each sequence whole or not at all.
     *
     * @return what still waits
     */
    public List<Waiting> retry(String readModel) {
        SequencedDeadLetterProcessor<EventMessage<?>> again = processing
                .sequencedDeadLetterProcessor(models.named(readModel).name())
                .orElseThrow();
        for (Waiting waiting : of(readModel)) {
            try {
                again.process(letter -> letter instanceof JdbcDeadLetter<?> kept
                        && kept.getSequenceIdentifier().equals(waiting.sequence()));
            } catch (RuntimeException still) {
                LOG.warn("laid aside again: {}", still.getClass().getSimpleName());
            }
        }
        return of(readModel);
    }

    /**
     * Drops what waits under a sequence; the read model lacks it until it is rebuilt.
     *
     * @return how many facts
     * @throws UserMistake if nothing waits there
     */
    public int discard(String readModel, String sequence) {
        int dropped = db.sql("delete from log.dead_letter where processing_group = ? and sequence_identifier = ?")
                .param(models.named(readModel).name())
                .param(sequence)
                .update();
        if (dropped == 0) {
            throw new UserMistake("nothing-laid-aside");
        }
        LOG.warn("dropped by hand from {}: {} facts", readModel, dropped);
        return dropped;
    }

    private List<Waiting> of(String readModel) {
        return all().stream()
                .filter(waiting -> waiting.readModel().equals(readModel))
                .toList();
    }
}
