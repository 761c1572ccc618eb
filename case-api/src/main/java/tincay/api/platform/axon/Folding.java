package tincay.api.platform.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Rows;

/**
 * Hands facts to one read model and writes what a batch of them changes at once, in the transaction that also keeps how far
 * the log was read. A batch that cannot be written is read again fact by fact, so that only what fails is laid aside.
 */
final class Folding implements EventMessageHandler {

    /** So few that writing them one by one costs little, and what fails is known at once. */
    private static final int FEW = 8;

    private final ReadModel model;
    private final JdbcClient db;
    private final TransactionTemplate alone;
    private final Map<Class<?>, Boolean> asked = new ConcurrentHashMap<>();
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    /** @param alone undoes what it did when it fails, and leaves the transaction around it usable */
    Folding(ReadModel model, JdbcClient db, TransactionTemplate alone) {
        this.model = model;
        this.db = db;
        this.alone = alone;
    }

    boolean isOf(ReadModel other) {
        return model.name().equals(other.name());
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return asked.computeIfAbsent(type, model::asksAbout);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        List<Change> changes = model.fold(Recorded.of((DomainEventMessage<?>) message));
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        Batch batch = work.getOrComputeResource(Batch.class.getName(), key -> begin(work, message.getIdentifier()));
        batch.read.add(message.getIdentifier());
        if (batch.isCareful) {
            var rows = new Rows();
            rows.add(changes);
            alone.executeWithoutResult(savepoint -> rows.flush(db, model.schema()));
        } else {
            batch.rows.add(changes);
        }
        return null;
    }

    private Batch begin(UnitOfWork<?> work, String first) {
        var batch = new Batch(isShort(work) || suspects.contains(first));
        work.onPrepareCommit(committing -> write(batch));
        work.afterCommit(committed -> batch.read.forEach(suspects::remove));
        return batch;
    }

    /** A fact that is tried again after it was laid aside comes without a batch. */
    private static boolean isShort(UnitOfWork<?> work) {
        return !(work instanceof BatchingUnitOfWork<?> batch)
                || batch.getMessages().size() <= FEW;
    }

    private void write(Batch batch) {
        try {
            batch.rows.flush(db, model.schema());
        } catch (RuntimeException failure) {
            suspects.addAll(batch.read);
            throw new Processors.Withheld(failure.getClass().getName());
        }
    }

    private static final class Batch {
        private final boolean isCareful;
        private final Rows rows = new Rows();
        private final List<String> read = new ArrayList<>();

        Batch(boolean isCareful) {
            this.isCareful = isCareful;
        }
    }
}
