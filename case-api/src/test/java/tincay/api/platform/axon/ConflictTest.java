package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ChangeGuard;
import tincay.api.platform.CommandDesk;
import tincay.domain.stream.Command;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;
import tincay.domain.worker.WorkerId;

/** Two write at the same place of one stream. */
class ConflictTest {

    private static final AtomicInteger TRIES = new AtomicInteger();
    private static final CyclicBarrier BOTH_HAVE_READ = new CyclicBarrier(2);

    private final TrialId stream = TrialId.any();

    @Test
    void the_second_to_write_at_a_place_is_told_that_somebody_was_quicker() {
        var log = TrialLog.fresh();
        assertThatThrownBy(() -> writeTwice(log.stock()
                        .persistenceExceptionResolver(new Concurrency())
                        .build()))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void stock_takes_it_for_a_broken_store() {
        var log = TrialLog.fresh();
        assertThatThrownBy(() -> writeTwice(log.stock().build()))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(ConcurrencyException.class);
    }

    @Test
    void of_two_at_once_the_slower_is_tried_again_and_both_are_served() throws Exception {
        try (var application = Trials.with(BothReadFirst.class)) {
            var desk = application.getBean(CommandDesk.class);
            perform(desk, new TrialCommand.Begin(stream, 0));
            TRIES.set(0);
            var other = CompletableFuture.supplyAsync(() -> perform(desk, go()));
            long version = perform(desk, go()).version();
            assertThat(List.of(version, other.get(20, TimeUnit.SECONDS).version()))
                    .containsExactlyInAnyOrder(1L, 2L);
            assertThat(TRIES).hasValue(3);
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

    private static Answer perform(CommandDesk desk, TrialCommand command) {
        var call = new Call(new WorkerId(UUID.randomUUID()), null, "f", null);
        return desk.perform(call, List.of(command), version -> new Answer(200, null, version, Map.of()));
    }

    /** Nobody writes before both have looked. */
    @Configuration(proxyBeanMethods = false)
    static class BothReadFirst {
        @Bean
        ChangeGuard guard(JdbcClient db) {
            return (WorkerId worker, Command command) -> {
                if (command instanceof TrialCommand.Go) {
                    db.sql("select count(*) from log.domain_event")
                            .query(Long.class)
                            .single();
                    if (TRIES.incrementAndGet() <= 2) {
                        meet();
                    }
                }
            };
        }

        private static void meet() {
            try {
                BOTH_HAVE_READ.await(20, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        }
    }
}
