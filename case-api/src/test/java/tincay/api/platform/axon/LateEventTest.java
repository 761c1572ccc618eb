package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.Test;

import tincay.domain.trial.TrialId;

/** A slow transaction commits after its higher-numbered neighbour was read, and that neighbour looks old. */
class LateEventTest {

    private final Instant now = Instant.now();
    private final TrialId early = TrialId.any();
    private final TrialId late = TrialId.any();
    private final TrialId neighbour = TrialId.any();

    @Test
    void a_late_event_is_delivered_however_old_its_neighbour_looks() throws SQLException {
        assertThat(delivered(EventLog::new, Duration.ofHours(1))).containsExactly(early, neighbour, late);
        assertThat(delivered(EventLog::new, Duration.ZERO)).containsExactly(early, neighbour, late);
    }

    @Test
    void the_stock_engine_skips_it_for_ever() throws SQLException {
        assertThat(delivered(JdbcEventStorageEngine.Builder::build, Duration.ZERO))
                .as("the stock engine delivers it only while the neighbour looks fresh")
                .containsExactly(early, neighbour, late);
        assertThat(delivered(JdbcEventStorageEngine.Builder::build, Duration.ofHours(1)))
                .containsExactly(early, neighbour);
    }

    private List<TrialId> delivered(
            Function<JdbcEventStorageEngine.Builder, EventStorageEngine> made, Duration neighbourLooksOld)
            throws SQLException {
        TrialLog log = TrialLog.fresh();
        EventStorageEngine engine = made.apply(log.stock());
        var delivered = new ArrayList<TrialId>();
        try (Connection slow = log.database().getConnection();
                Connection quick = log.database().getConnection()) {
            TrialLog.write(quick, early, now.minus(Duration.ofHours(2)));
            TrackingToken token = read(engine, null, delivered);
            slow.setAutoCommit(false);
            TrialLog.write(slow, late, now);
            TrialLog.write(quick, neighbour, now.minus(neighbourLooksOld));
            token = read(engine, token, delivered);
            slow.commit();
            read(engine, token, delivered);
        }
        return delivered;
    }

    private static TrackingToken read(EventStorageEngine engine, TrackingToken after, List<TrialId> delivered) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (var stream = engine.readEvents(after, false)) {
            stream.forEach(events::add);
        }
        events.forEach(event ->
                delivered.add(new TrialId(UUID.fromString(((DomainEventMessage<?>) event).getAggregateIdentifier()))));
        return events.isEmpty() ? after : events.getLast().trackingToken();
    }
}
