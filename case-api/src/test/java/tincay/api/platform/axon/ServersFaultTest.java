package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.api.platform.axon.Trials.count;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;

import tincay.api.platform.Answer;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** A fact cannot be read in because the disk is full: the fact is not to blame, and nobody has to bring it back by hand. */
class ServersFaultTest {

    @Test
    void what_fails_by_the_server_is_tried_again_and_not_laid_aside() {
        try (var application = Trials.with(Full.class, "tincay.sight.patience=30s")) {
            Answer answer = Trials.perform(application, new TrialCommand.Begin(TrialId.any(), 0));

            assertThat(answer.visible()).isTrue();
            assertThat(application.getBean(Disk.class).tries).hasValue(2);
            assertThat(count(application, "log.dead_letter")).isZero();
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
