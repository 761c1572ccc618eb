package tincay.api.platform.log;

import java.util.List;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The log as Axon's event store: who reads it is woken the moment something can be read. */
final class LogStore extends AbstractEventStore {

    private final Recent recent;
    private final Watcher watcher;

    private LogStore(Builder builder, LogEngine log, Watcher watcher) {
        super(builder);
        this.recent = new Recent(log);
        this.watcher = watcher;
    }

    static LogStore over(LogEngine log, Watcher watcher) {
        return new LogStore((Builder) new Builder().storageEngine(log), log, watcher);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(work -> {
            Reached written = Staged.written(work);
            if (written != null) {
                watcher.awaits(written);
            }
        });
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Tail(recent, watcher, token);
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
