package tincay.api.platform.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Wakes the processors of this node the moment something is committed here; other nodes are seen at the next claim. */
final class WakingStore extends AbstractEventStore {

    private static final String WRITTEN = WakingStore.class.getName();

    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();

    WakingStore(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** The identifiers of the events this unit of work has written. */
    static List<String> written(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(WRITTEN, key -> new ArrayList<>());
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(
                work -> events.forEach(event -> written(work).add(event.getIdentifier())));
        super.prepareCommit(events);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        wake();
    }

    /** Lets every processor look for new events. */
    void wake() {
        sleepers.forEach(Runnable::run);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Tail(storageEngine(), token, sleepers);
    }

    static final class Builder extends AbstractEventStore.Builder {
        WakingStore build() {
            return new WakingStore(this);
        }
    }
}
