package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.domain.trial.TrialId;

/** A transaction commits after its neighbours were read. What the neighbours' clocks said must not matter. */
class LateEventTest {

    private final TrialLog log = TrialLog.fresh();
    private final TrialId early = TrialId.any();
    private final TrialId late = TrialId.any();
    private final TrialId neighbour = TrialId.any();

    @ParameterizedTest(name = "the neighbour''s clock is {0} minutes behind")
    @ValueSource(ints = {0, 3, 60})
    void a_late_event_is_delivered_whatever_the_neighbour_s_clock_says(int minutes) throws SQLException {
        assertThat(delivered(log.engine(), log::write, Duration.ofMinutes(minutes)))
                .containsExactly(early, late, neighbour);
    }

    @Test
    void the_stock_engine_delivers_it_while_the_neighbour_looks_fresh() throws SQLException {
        assertThat(delivered(log.stock(), log::writeStock, Duration.ZERO)).containsExactly(early, neighbour, late);
    }

    @ParameterizedTest(name = "the neighbour''s clock is {0} minutes behind")
    @ValueSource(ints = {3, 60})
    void the_stock_engine_skips_it_for_ever_once_clocks_differ(int minutes) throws SQLException {
        assertThat(delivered(log.stock(), log::writeStock, Duration.ofMinutes(minutes)))
                .containsExactly(early, neighbour);
    }

    @Test
    void while_one_still_writes_nothing_behind_it_is_read() throws SQLException {
        try (Connection slow = log.database().getConnection();
                Connection quick = log.database().getConnection()) {
            slow.setAutoCommit(false);
            log.write(slow, late, 0, Duration.ZERO);
            log.write(quick, neighbour, 0, Duration.ZERO);
            assertThat(log.engine().readEvents(null, false)).isEmpty();
            slow.rollback();
            assertThat(log.engine().readEvents(null, false)).hasSize(1);
        }
    }

    @Test
    void ten_thousand_writes_that_came_to_nothing_cost_a_reader_nothing() throws SQLException {
        try (Connection connection = log.database().getConnection()) {
            log.write(connection, early, 0, Duration.ZERO);
            log.writeStock(connection, early, 0, Duration.ZERO);
            connection.setAutoCommit(false);
            for (int i = 0; i < 10_000; i++) {
                log.write(connection, late, 0, Duration.ZERO);
                log.writeStock(connection, late, 0, Duration.ZERO);
                connection.rollback();
            }
            log.write(connection, neighbour, 0, Duration.ZERO);
            log.writeStock(connection, neighbour, 0, Duration.ZERO);
            connection.commit();
        }
        var ids = new ArrayList<TrialId>();
        assertThat(read(log.engine(), Reached.NOTHING, ids)).isInstanceOf(Reached.class);
        assertThat(ids).containsExactly(early, neighbour);
        var stock = (GapAwareTrackingToken) read(log.stock(), null, ids);
        assertThat(stock.getGaps())
                .as("the stock engine carries and asks for every one")
                .hasSizeGreaterThan(9_000);
    }

    @Test
    void who_writes_first_and_reads_later_puts_a_stream_out_of_order_and_the_reader_stops() throws SQLException {
        try (Connection hasty = log.database().getConnection();
                Connection other = log.database().getConnection()) {
            hasty.setAutoCommit(false);
            log.write(hasty, early, 0, Duration.ZERO);
            log.write(other, late, 0, Duration.ZERO);
            try (var later = hasty.createStatement()) {
                later.execute("update log.event set ordinal = 2 where seq = 0");
            }
            log.write(hasty, late, 1, Duration.ZERO);
            hasty.commit();
        }
        assertThatThrownBy(() -> log.engine().next(Reached.NOTHING, 10).forEach(new InOrder()::check))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of order");
    }

    private List<TrialId> delivered(EventStorageEngine engine, Write write, Duration neighbourLooksOld)
            throws SQLException {
        var delivered = new ArrayList<TrialId>();
        try (Connection slow = log.database().getConnection();
                Connection quick = log.database().getConnection()) {
            write.on(quick, early, 0, Duration.ofHours(2));
            TrackingToken token = read(engine, null, delivered);
            slow.setAutoCommit(false);
            write.on(slow, late, 0, Duration.ZERO);
            write.on(quick, neighbour, 0, neighbourLooksOld);
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

    private interface Write {
        void on(Connection connection, TrialId id, int sequence, Duration age) throws SQLException;
    }
}
