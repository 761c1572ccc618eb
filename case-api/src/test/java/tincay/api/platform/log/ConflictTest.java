package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.api.platform.axon.Trials.perform;

import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.api.TestPostgres;
import tincay.api.platform.ChangeGuard;
import tincay.api.platform.axon.Trials;
import tincay.domain.stream.Command;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;
import tincay.domain.worker.WorkerId;

/** Two write at the same place of one stream. */
class ConflictTest {

    private static final AtomicInteger TRIES = new AtomicInteger();

    private final TrialId stream = TrialId.any();

    @Test
    void the_second_to_write_at_a_place_is_told_that_somebody_was_quicker() {
        LogEngine ours = TrialLog.fresh().engine();
        assertThatThrownBy(() -> writeTwice(ours)).isInstanceOf(ConcurrencyException.class);
        assertThat(ours.readEvents(stream.toString()).asStream()).hasSize(2);
    }

    @Test
    void stock_takes_it_for_a_broken_store() {
        EventStorageEngine stock = TrialLog.fresh().stock();
        assertThatThrownBy(() -> writeTwice(stock))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_node_that_remembers_an_older_state_is_tried_again_on_what_the_log_says() {
        String database = TestPostgres.freshDatabase();
        try (var here = Trials.on(database, Counting.class);
                var there = Trials.on(database, Counting.class)) {
            perform(here, new TrialCommand.Begin(stream, 0));
            perform(there, go());
            TRIES.set(0);
            assertThat(perform(here, go()).version()).isEqualTo(2);
            assertThat(TRIES).hasValue(2);
        }
    }

    private void writeTwice(EventStorageEngine engine) {
        engine.appendEvents(TrialLog.begun(stream, 0));
        engine.appendEvents(TrialLog.begun(stream, 1));
        engine.appendEvents(TrialLog.begun(stream, 1));
    }

    private TrialCommand go() {
        return new TrialCommand.Go(stream, TrialId.any());
    }

    @Configuration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        ChangeGuard guard() {
            return (WorkerId worker, Command command) -> TRIES.incrementAndGet();
        }
    }
}
