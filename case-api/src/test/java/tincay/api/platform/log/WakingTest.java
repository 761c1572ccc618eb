package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.axonframework.config.ConfigurerModule;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import tincay.api.platform.Answer;
import tincay.api.platform.axon.Trials;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;

/** No look at the log is due for the next ten minutes: only being woken can bring an event to a read model. */
class WakingTest {

    private static final long TEN_MINUTES = Duration.ofMinutes(10).toMillis();

    @Test
    void what_is_written_here_is_seen_at_once() {
        try (var application = Trials.with(NoLookIsDue.class, "tincay.log.tick=10m", "tincay.sight.patience=20s")) {
            for (int i = 0; i < 10; i++) {
                assertThat(begin(application).visible()).isTrue();
            }
        }
    }

    @Test
    void with_nobody_to_look_for_them_the_read_models_sleep_on() {
        try (var application = Trials.with(NobodyLooks.class, "tincay.sight.patience=700ms")) {
            assertThat(begin(application).visible()).isFalse();
        }
    }

    private static Answer begin(ConfigurableApplicationContext application) {
        return Trials.perform(application, new TrialCommand.Begin(TrialId.any(), 0));
    }

    @Configuration(proxyBeanMethods = false)
    static class NoLookIsDue {
        @Bean
        ConfigurerModule rarely() {
            return axon -> axon.eventProcessing()
                    .registerPooledStreamingEventProcessorConfiguration(
                            "trial",
                            (config, processor) ->
                                    processor.tokenClaimInterval(TEN_MINUTES).claimExtensionThreshold(TEN_MINUTES));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(NoLookIsDue.class)
    static class NobodyLooks {
        @Bean
        Watcher watcher() {
            return new Watcher(() -> Reached.NOTHING, Duration.ofMinutes(10));
        }
    }
}
