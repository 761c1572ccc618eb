package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static tincay.api.platform.axon.Trials.count;

import java.time.Duration;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.api.platform.Answer;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;

/** A read model fails: in Java (kind 1) or in SQL (kind 2). */
class DeadLettersTest {

    private static final int IN_JAVA = 1;
    private static final int IN_SQL = 2;

    private final TrialId stream = TrialId.any();

    @ParameterizedTest
    @ValueSource(ints = {IN_JAVA, IN_SQL})
    void what_fails_is_laid_aside_whole_and_without_a_word_of_it(int kind) {
        try (var application = Trials.start("tincay.sight.patience=20s")) {
            assertThat(begin(application, kind).visible()).isTrue();
            assertThat(letters(application)).isEqualTo(1);
            assertThat(rows(application)).isZero();
            assertThat(count(application, "log.dead_letter where cause_message like '%Java%' or diagnostics is null"))
                    .isZero();
        }
    }

    @Test
    void as_axon_comes_a_failure_is_logged_and_the_read_model_is_wrong_for_ever() {
        try (var application = Trials.with(LogAndGoOn.class, "tincay.sight.patience=20s")) {
            assertThat(begin(application, IN_JAVA).visible()).isTrue();
            assertThat(letters(application)).isZero();
            assertThat(rows(application)).isZero();
        }
    }

    @Test
    void without_a_savepoint_a_failure_in_sql_cannot_be_laid_aside_and_stops_everything_behind_it() {
        try (var application = Trials.with(NoSavepoint.class, "tincay.sight.patience=700ms")) {
            assertThat(begin(application, IN_SQL).visible()).isFalse();
            await().atMost(Duration.ofSeconds(30))
                    .untilAtomic(application.getBean(TrialProjector.class).read(), greaterThan(2));
            assertThat(letters(application)).isZero();
        }
    }

    private Answer begin(ConfigurableApplicationContext application, int kind) {
        return Trials.perform(application, new TrialCommand.Begin(stream, kind));
    }

    private static long letters(ConfigurableApplicationContext application) {
        return count(application, "log.dead_letter");
    }

    private long rows(ConfigurableApplicationContext application) {
        return count(application, "read_model.trial_v1 where id = '" + stream + "'");
    }

    @Configuration(proxyBeanMethods = false)
    static class LogAndGoOn {
        @Bean
        ConfigurerModule stockErrorHandler() {
            return axon -> axon.eventProcessing()
                    .registerListenerInvocationErrorHandler("trial", config -> new LoggingErrorHandler());
        }

        @Bean
        ConfigurerModule deadLetters() {
            return axon -> {};
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NoSavepoint {

        @Bean
        ConfigurerModule readIn(TrialProjector model, JdbcClient db, PlatformTransactionManager transactions) {
            var together = new TransactionTemplate(transactions);
            return axon -> Processors.read(axon.eventProcessing(), model, () -> new Folding(model, db, together));
        }
    }
}
