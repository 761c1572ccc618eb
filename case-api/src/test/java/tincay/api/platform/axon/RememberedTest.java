package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.api.platform.axon.Trials.perform;

import java.util.UUID;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tincay.api.TestPostgres;
import tincay.api.platform.Call;
import tincay.api.platform.Stale;
import tincay.domain.refusal.Refused;
import tincay.domain.trial.TrialCommand.BeHome;
import tincay.domain.trial.TrialCommand.Begin;
import tincay.domain.trial.TrialCommand.ComeBack;
import tincay.domain.trial.TrialCommand.Go;
import tincay.domain.trial.TrialId;
import tincay.domain.worker.WorkerId;

/** Two nodes on one database. One remembers a stream as it was; the other has gone on with it. */
class RememberedTest {

    private static ConfigurableApplicationContext here;
    private static ConfigurableApplicationContext there;

    private final TrialId stream = TrialId.any();

    @BeforeAll
    static void start() {
        String database = TestPostgres.freshDatabase();
        here = Trials.on(database);
        there = Trials.on(database);
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
    }

    @BeforeEach
    void this_node_remembers_it_at_home_and_it_has_gone() {
        perform(here, new Begin(stream, 0));
        perform(there, new Go(stream, TrialId.any()));
    }

    @Test
    void what_was_refused_by_memory_is_decided_by_the_log() {
        assertThat(perform(here, new ComeBack(stream)).version()).isEqualTo(2);
    }

    @Test
    void what_the_log_refuses_as_well_stays_refused() {
        perform(there, new ComeBack(stream));
        assertThatThrownBy(() -> perform(here, new ComeBack(stream))).isInstanceOf(Refused.class);
    }

    @Test
    void what_memory_left_as_it_was_is_decided_by_the_log() {
        assertThat(perform(here, new BeHome(stream)).version()).isEqualTo(2);
        assertThat(perform(here, new BeHome(stream)).version())
                .as("and now it is at home")
                .isEqualTo(2);
    }

    @Test
    void the_version_a_caller_saw_is_compared_with_the_log_s() {
        var call = new Call(new WorkerId(UUID.randomUUID()), null, "f", 1L);
        assertThat(perform(here, call, new ComeBack(stream)).version()).isEqualTo(2);
        assertThatThrownBy(() -> perform(here, call, new BeHome(stream))).isInstanceOf(Stale.class);
    }

    @Test
    void a_bus_without_the_desk_refuses_by_memory_what_the_log_allows() {
        assertThatThrownBy(() -> here.getBean(CommandGateway.class).sendAndWait(new ComeBack(stream)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_request_inside_another_transaction_is_turned_away_before_it_decides() {
        var around = new TransactionTemplate(here.getBean(PlatformTransactionManager.class));
        assertThatThrownBy(() -> around.executeWithoutResult(open -> perform(here, new ComeBack(stream))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(here.getBean(JdbcClient.class)
                        .sql("select count(*) from log.event where aggregate_id = ?")
                        .param(stream.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
