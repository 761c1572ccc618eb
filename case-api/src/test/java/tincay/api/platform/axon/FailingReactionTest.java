package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.api.platform.axon.Trials.count;
import static tincay.api.platform.axon.Trials.perform;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.domain.process.WhenGoneThenBegin;
import tincay.domain.refusal.Refused;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;

/** A fact that asks something of another stream, which refuses. */
class FailingReactionTest {

    private final TrialId first = TrialId.any();

    @Test
    void what_another_stream_refuses_has_not_happened() {
        try (var application = Trials.start()) {
            assertThatThrownBy(() -> begunThenGone(application)).isInstanceOf(Refused.class);
            assertThat(facts(application)).isEqualTo(1);
        }
    }

    @Test
    void as_axon_comes_the_refusal_is_logged_and_half_of_it_has_happened() {
        try (var application = Trials.with(LogAndGoOn.class)) {
            begunThenGone(application);
            assertThat(facts(application)).isEqualTo(2);
        }
    }

    private void begunThenGone(ConfigurableApplicationContext application) {
        application.getBean(WhenGoneThenBegin.class).beginning(13);
        perform(application, new TrialCommand.Begin(first, 0));
        perform(application, new TrialCommand.Go(first, TrialId.any()));
    }

    private static long facts(ConfigurableApplicationContext application) {
        return count(application, "log.event");
    }

    @Configuration(proxyBeanMethods = false)
    static class LogAndGoOn {
        @Bean
        ConfigurerModule stockErrorHandler() {
            return axon -> axon.eventProcessing()
                    .registerListenerInvocationErrorHandler("process", config -> new LoggingErrorHandler());
        }
    }
}
