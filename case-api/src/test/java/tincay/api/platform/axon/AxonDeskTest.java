package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static tincay.api.platform.axon.Trials.count;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.KeyReused;
import tincay.api.platform.Stale;
import tincay.domain.process.WhenGoneThenBegin;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;
import tincay.domain.worker.WorkerId;

class AxonDeskTest {

    private static ConfigurableApplicationContext application;

    private final WorkerId worker = new WorkerId(UUID.randomUUID());
    private final TrialId first = TrialId.any();
    private final TrialId second = TrialId.any();

    @BeforeAll
    static void start() {
        application = Trials.start("tincay.sight.patience=20s");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void the_reaction_begins_an_ordinary_stream() {
        application.getBean(WhenGoneThenBegin.class).beginning(0);
    }

    @Test
    void the_platform_is_wired_with_transactions_and_our_parts() {
        assertThat(application.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(application.getBean(EventStorageEngine.class)).isSameAs(application.getBean("eventStorageEngine"));
        assertThat(application.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(application.getBean(EventProcessingConfiguration.class).deadLetterQueue("trial"))
                .isPresent();
        assertThat(application.getBean(EventProcessingConfiguration.class).deadLetterQueue("process"))
                .isEmpty();
    }

    @Test
    void a_command_its_reaction_and_the_read_model_are_one_journey() {
        perform(new TrialCommand.Begin(first, 0));
        Answer answer = perform(new TrialCommand.Go(first, second));
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.visible()).isTrue();
        assertThat(count(application, "read_model.trial_v1 where id = '" + second + "'"))
                .isEqualTo(1);
        assertThat(facts(second)).singleElement().satisfies(fact -> {
            assertThat(fact.getPayload()).isInstanceOf(TrialEvent.Begun.class);
            assertThat(fact.getMetaData()).isEqualTo(Map.of("by", worker.toString()));
        });
    }

    @Test
    void a_refusing_reaction_leaves_nothing_behind() {
        perform(new TrialCommand.Begin(first, 0));
        application.getBean(WhenGoneThenBegin.class).beginning(13);
        assertThatThrownBy(() -> perform(new TrialCommand.Go(first, second))).isInstanceOf(Refused.class);
        assertThat(facts(first)).hasSize(1);
    }

    @Test
    void a_stale_version_is_refused() {
        perform(new TrialCommand.Begin(first, 0));
        assertThatThrownBy(() -> perform(call(null, "f", 7L), new TrialCommand.Go(first, second)))
                .isInstanceOf(Stale.class);
        assertThat(perform(call(null, "f", 0L), new TrialCommand.Go(first, second))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_a_reused_key_none() {
        Call call = call("key", "f", null);
        Answer once = perform(call, new TrialCommand.Begin(first, 0));
        assertThat(perform(call, new TrialCommand.Begin(first, 0))).isEqualTo(once);
        assertThat(facts(first)).hasSize(1);
        assertThatThrownBy(() -> perform(call("key", "g", null), new TrialCommand.Begin(second, 0)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void a_repeated_request_is_told_whether_its_facts_can_be_seen_by_now() throws SQLException {
        Call call = call("key", "f", null);
        String url = TestPostgres.freshDatabase();
        try (var impatient = Trials.on(url, "tincay.sight.patience=50ms");
                Connection slow = DriverManager.getConnection(url, "postgres", "")) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select pg_current_xact_id()");
            assertThat(Trials.perform(impatient, call, new TrialCommand.Begin(first, 0))
                            .visible())
                    .isFalse();
            assertThat(Trials.perform(impatient, call, new TrialCommand.Begin(first, 0))
                            .visible())
                    .isFalse();
            slow.commit();
            await().until(() -> Trials.perform(impatient, call, new TrialCommand.Begin(first, 0))
                    .visible());
        }
    }

    @ParameterizedTest(name = "failing kind {0}")
    @ValueSource(ints = {1, 2})
    void what_fails_is_laid_aside_with_nothing_half_written_and_the_rest_moves_on(int failing) {
        Answer answer = perform(new TrialCommand.Begin(first, failing));
        assertThat(answer.visible()).isTrue();
        assertThat(count(application, "read_model.trial_v1 where id = '" + first + "'"))
                .isZero();
        assertThat(count(application, "log.dead_letter where aggregate_identifier = '" + first + "'"))
                .isEqualTo(1);
        perform(new TrialCommand.Begin(second, 0));
        assertThat(count(application, "read_model.trial_v1 where id = '" + second + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_read_model_is_built_again_from_the_first_event() {
        perform(new TrialCommand.Begin(first, 0));
        application
                .getBean(JdbcClient.class)
                .sql("delete from read_model.trial_v1")
                .update();
        application.getBean(Rebuild.class).rebuild("trial", progress -> {});
        assertThat(count(application, "read_model.trial_v1 where id = '" + first + "'"))
                .isEqualTo(1);
    }

    private Answer perform(Command command) {
        return perform(call(null, "f", null), command);
    }

    private Answer perform(Call call, Command command) {
        return Trials.perform(application, call, command);
    }

    private Call call(String key, String fingerprint, Long expected) {
        return new Call(worker, key, fingerprint, expected);
    }

    private static List<? extends DomainEventMessage<?>> facts(TrialId stream) {
        return application
                .getBean(EventStorageEngine.class)
                .readEvents(stream.toString())
                .asStream()
                .toList();
    }
}
