package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tincay.api.platform.axon.Trials.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** Many facts at once come as a batch, and one of them cannot be read in: in Java (kind 1) or in SQL (kind 2). */
class FoldingTest {

    private static ConfigurableApplicationContext application;

    private final List<DomainEventMessage<?>> facts = new ArrayList<>();

    @BeforeAll
    static void start() {
        application = Trials.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest(name = "kind {0}")
    @ValueSource(ints = {1, 2})
    void what_fails_amid_a_batch_is_laid_aside_with_what_follows_it_and_all_else_is_read_in(int kind) {
        TrialId failing = TrialId.any();
        begin(70);
        facts.add(fact(failing, 0, new TrialEvent.Begun(failing, kind)));
        begin(70);
        facts.add(fact(failing, 1, new TrialEvent.Gone(failing, TrialId.any())));
        begin(70);
        long before = count(application, "read_model.trial_v1");
        write();
        await().until(() -> count(application, "read_model.trial_v1"), equalTo(before + 210));
        await().until(
                        () -> count(application, "log.dead_letter where aggregate_identifier = '" + failing + "'"),
                        equalTo(2L));
        assertThat(count(
                        application,
                        "log.dead_letter where sequence_number = 0 and aggregate_identifier = '" + failing + "'"))
                .isEqualTo(1);
        assertThat(count(application, "read_model.trial_v1 where id = '" + failing + "'"))
                .isZero();
    }

    @Test
    void a_change_of_a_row_that_is_not_there_is_laid_aside_and_the_changes_beside_it_are_made() {
        TrialId missing = TrialId.any();
        List<TrialId> streams = begin(50);
        facts.add(fact(missing, 0, new TrialEvent.Gone(missing, TrialId.any())));
        streams.forEach(stream -> facts.add(fact(stream, 1, new TrialEvent.Gone(stream, TrialId.any()))));
        long before = count(application, "read_model.trial_v1 where gone");
        write();
        await().until(() -> count(application, "read_model.trial_v1 where gone"), equalTo(before + 50));
        await().until(
                        () -> count(application, "log.dead_letter where aggregate_identifier = '" + missing + "'"),
                        equalTo(1L));
    }

    @Test
    void what_fails_only_for_the_moment_is_read_in_when_it_is_tried_again() throws SQLException {
        List<TrialId> streams = begin(1);
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table read_model.trial_v1 in exclusive mode");
                write();
                String waiting = "select pg_terminate_backend(pid) from pg_locks where not granted"
                        + " and relation = 'read_model.trial_v1'::regclass";
                await().until(() -> statement.executeQuery(waiting).next());
            }
            connection.rollback();
        }
        String row = "read_model.trial_v1 where id = '" + streams.getFirst() + "'";
        await().until(() -> count(application, row), equalTo(1L));
        assertThat(count(application, "log.dead_letter where aggregate_identifier = '" + streams.getFirst() + "'"))
                .isZero();
    }

    private List<TrialId> begin(int streams) {
        List<TrialId> begun = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            TrialId id = TrialId.any();
            begun.add(id);
            facts.add(fact(id, 0, new TrialEvent.Begun(id, 0)));
        }
        return begun;
    }

    private void write() {
        application.getBean(EventStorageEngine.class).appendEvents(facts);
    }

    private static DomainEventMessage<?> fact(TrialId id, long sequence, TrialEvent fact) {
        return new GenericDomainEventMessage<>("trial", id.value().toString(), sequence, fact);
    }
}
