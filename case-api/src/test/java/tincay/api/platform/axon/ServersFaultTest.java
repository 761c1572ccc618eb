package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;
import tincay.domain.worker.WorkerId;

/** A fact cannot be read in because the disk is full: the fact is not to blame, and nobody has to bring it back by hand. */
class ServersFaultTest {

    @Test
    void what_fails_by_the_server_is_tried_again_and_not_laid_aside() {
        try (var application = Trials.with(Full.class, "tincay.sight.patience=30s")) {
            var call = new Call(new WorkerId(UUID.randomUUID()), null, "f", null);

            Answer answer = application
                    .getBean(CommandDesk.class)
                    .perform(
                            call,
                            List.of(new TrialCommand.Begin(TrialId.any(), 0)),
                            version -> new Answer(200, null, version, Map.of()));

            assertThat(answer.visible()).isTrue();
            assertThat(application.getBean(Disk.class).tries).hasValue(2);
            assertThat(application
                            .getBean(JdbcClient.class)
                            .sql("select count(*) from log.dead_letter")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Full {
        @Bean
        Disk disk() {
            return new Disk();
        }
    }

    /** Full at first. */
    @ProcessingGroup("disk")
    static class Disk {

        private final AtomicInteger tries = new AtomicInteger();

        @EventHandler
        void on(TrialEvent.Begun begun) {
            if (tries.incrementAndGet() == 1) {
                throw new DataAccessResourceFailureException(
                        begun.id().toString(), new SQLException("No space left on device", "53100"));
            }
        }
    }
}
