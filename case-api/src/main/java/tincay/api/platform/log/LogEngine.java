package tincay.api.platform.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Axon's way to the log: events become rows and are staged, rows become events and are read. */
public final class LogEngine extends AbstractEventStorageEngine {

    private static final int PAGE = 500;

    private final LogRows rows;
    private final EventTypes types;
    private final Writer writer;

    private LogEngine(Builder builder, LogRows rows, EventTypes types, Writer writer) {
        super(builder);
        this.rows = rows;
        this.types = types;
        this.writer = writer;
    }

    static LogEngine over(LogRows rows, EventTypes types, Writer writer, Serializer events, EventUpcaster upcasters) {
        return new LogEngine(
                (Builder) new Builder()
                        .eventSerializer(events)
                        .snapshotSerializer(events)
                        .upcasterChain(upcasters),
                rows,
                types,
                writer);
    }

    /** Within a unit of work nothing is written before the outermost one commits; without one it is written at once. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<Row> facts = events.stream().map(event -> row(event, serializer)).toList();
        if (CurrentUnitOfWork.isStarted()) {
            Staged.in(CurrentUnitOfWork.get(), writer).add(events, facts);
        } else if (!facts.isEmpty()) {
            writer.write(new Append(facts, List.of()));
        }
    }

    private Row row(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> fact)) {
            throw new IllegalArgumentException("an event of no stream");
        }
        var payload = serializer.serialize(fact.getPayload(), byte[].class);
        var metadata = serializer.serialize(fact.getMetaData(), byte[].class);
        return new Row(
                UUID.fromString(fact.getAggregateIdentifier()),
                Math.toIntExact(fact.getSequenceNumber()),
                types.numberOf(payload.getType().getName()),
                fact.getTimestamp(),
                Packing.pack(payload.getData()),
                Packing.pack(metadata.getData()));
    }

    /** What follows in the order of the log, at most a page of it. */
    List<TrackedEventMessage<?>> next(Reached reached, int limit) {
        return read(rows.after(reached, limit));
    }

    /**
     * What stands between two places in the order of the log, the end included, at most a page of it.
     *
     * @param passedOver the names of events that are not read
     */
    public List<TrackedEventMessage<?>> between(Reached after, Reached end, Set<String> passedOver, int limit) {
        return read(rows.between(after, end, types.numbersOf(passedOver), limit));
    }

    /** What one transaction wrote, settled or not; of a very large one the first page. */
    public List<TrackedEventMessage<?>> ofTransaction(long tx) {
        return between(new Reached(tx, 0), new Reached(tx, Integer.MAX_VALUE), Set.of(), PAGE);
    }

    /** How many facts there are whose events have other names than these. */
    public long count(Set<String> passedOver) {
        return rows.count(types.numbersOf(passedOver));
    }

    private List<TrackedEventMessage<?>> read(List<TrackedEventData<byte[]>> page) {
        return EventUtils.upcastAndDeserializeTrackedEvents(page.stream(), getEventSerializer(), upcasterChain)
                .toList();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregateIdentifier, long from) {
        return rows.ofStream(UUID.fromString(aggregateIdentifier), from).stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        Reached start = token == null ? Reached.NOTHING : (Reached) token;
        return Stream.iterate(
                        rows.after(start, PAGE),
                        page -> !page.isEmpty(),
                        page -> rows.after((Reached) page.getLast().trackingToken(), PAGE))
                .flatMap(List::stream);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return rows.lastOfStream(UUID.fromString(aggregateIdentifier));
    }

    @Override
    public Reached createTailToken() {
        return Reached.NOTHING;
    }

    @Override
    public Reached createHeadToken() {
        return rows.head();
    }

    /** There are none: a stream is short, and held in memory after its first use. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("snapshots are not kept");
    }

    private static final class Builder extends AbstractEventStorageEngine.Builder {}
}
