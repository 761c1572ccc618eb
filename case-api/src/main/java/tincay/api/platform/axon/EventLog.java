package tincay.api.platform.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The stock engine, except that a missing index is always remembered. Stock forgets it when the event behind it looks
 * old, and an event committed late is then never delivered.
 */
final class EventLog extends JdbcEventStorageEngine {

    private static final int MAX_GAP_OFFSET = 10_000;

    EventLog(Builder builder) {
        super(builder);
    }

    static EventSchema tables() {
        return EventSchema.builder()
                .eventTable("log.domain_event")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        long index = row.getLong(schema().globalIndexColumn());
        return new TrackedDomainEventData<>(reached(index, previous), getDomainEventData(row));
    }

    private static GapAwareTrackingToken reached(long index, @Nullable GapAwareTrackingToken previous) {
        if (previous != null) {
            return previous.advanceTo(index, MAX_GAP_OFFSET);
        }
        var before = LongStream.range(Math.max(0, index - MAX_GAP_OFFSET), index)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return GapAwareTrackingToken.newInstance(index, before);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
