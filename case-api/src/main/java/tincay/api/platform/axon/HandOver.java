package tincay.api.platform.axon;

import java.util.concurrent.locks.LockSupport;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.projections.ReadModel;

/**
 * Puts the new tables in the place of the old ones, in one short transaction with how far the log was read into them and
 * what was laid aside. A node that was reading into the old ones finds its claim gone and begins where the new ones end.
 */
@Component
class HandOver {

    private static final int TRIES = 100;

    private final JdbcClient db;
    private final Tables tables;
    private final TokenStore tokens;
    private final Serializer general;
    private final EventProcessingConfiguration processing;
    private final TransactionTemplate transaction;

    HandOver(
            JdbcClient db,
            Tables tables,
            TokenStore tokens,
            Serializer general,
            EventProcessingConfiguration processing,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.tables = tables;
        this.tokens = tokens;
        this.general = general;
        this.processing = processing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Gives way to whoever is reading the old tables, and tries again: nobody waits long behind it, or is ended by it. */
    void complete(ReadModel model, Building building) {
        for (int tries = 1; ; tries++) {
            building.readOn(more -> {});
            try {
                transaction.executeWithoutResult(open -> exchange(model, building));
                return;
            } catch (RuntimeException busy) {
                if (tries == TRIES) {
                    throw busy;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private void exchange(ReadModel model, Building building) {
        // Below PostgreSQL's deadlock_timeout of a second.
        db.sql("set local lock_timeout = '200ms'").update();
        // First the claim, then the tables, as whoever reads the log does; from here on nobody reads further.
        db.sql("select segment from log.token where processor_name = ? order by segment for update")
                .param(model.name())
                .query()
                .listOfRows();
        store(model.name(), building.readLast());
        tables.swap(model);
        processing.deadLetterQueue(model.name()).ifPresent(queue -> {
            queue.clear();
            building.letters()
                    .forEach((sequence, inOrder) -> inOrder.forEach(letter -> queue.enqueue(sequence, letter)));
        });
    }

    private void store(String name, TrackingToken reached) {
        if (tokens.fetchSegments(name).length == 0) {
            tokens.initializeTokenSegments(name, Processors.SEGMENTS, reached);
            return;
        }
        var stored = general.serialize(reached, byte[].class);
        db.sql("update log.token set token = ?, token_type = ?, owner = null where processor_name = ?")
                .param(stored.getData())
                .param(stored.getType().getName())
                .param(name)
                .update();
    }
}
