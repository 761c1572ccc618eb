package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static tincay.api.platform.axon.Trials.count;

import java.util.List;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.UserMistake;
import tincay.api.platform.axon.Letters.Waiting;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** The table was away while two streams began and one of them ended; another stream can never be read in. */
class LettersTest {

    private final TrialId begun = TrialId.any();
    private final TrialId gone = TrialId.any();
    private final TrialId hopeless = TrialId.any();

    private ConfigurableApplicationContext application;
    private Letters letters;

    @BeforeEach
    void what_was_laid_aside() {
        application = Trials.start();
        letters = application.getBean(Letters.class);
        run("alter table read_model.trial_v1 rename to away");
        write(begun, 0, new TrialEvent.Begun(begun, 0));
        write(gone, 0, new TrialEvent.Begun(gone, 0));
        write(gone, 1, new TrialEvent.Gone(gone, begun));
        write(hopeless, 0, new TrialEvent.Begun(hopeless, 1));
        await().until(() -> letters.all().stream().mapToLong(Waiting::facts).sum() == 4);
        run("alter table read_model.away rename to trial_v1");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void each_sequence_is_told_with_its_size_and_the_kind_of_its_failure() {
        assertThat(letters.all())
                .extracting(Waiting::readModel, Waiting::sequence, Waiting::facts, Waiting::kind)
                .containsExactlyInAnyOrder(
                        tuple("trial", begun.toString(), 1L, "BadSqlGrammarException"),
                        tuple("trial", gone.toString(), 2L, "BadSqlGrammarException"),
                        tuple("trial", hopeless.toString(), 1L, "IllegalStateException"));
    }

    @Test
    void what_can_be_read_in_now_is_and_the_rest_goes_on_waiting() {
        assertThat(letters.retry("trial")).extracting(Waiting::sequence).containsExactly(hopeless.toString());
        assertThat(rows("id = '" + begun + "' and gone is null")).isEqualTo(1);
        assertThat(rows("id = '" + gone + "' and gone")).isEqualTo(1);
        assertThat(rows("id = '" + hopeless + "'")).isZero();
        assertThat(letters.retry("trial")).hasSize(1);
    }

    @Test
    void what_is_dropped_waits_no_longer_and_is_read_in_by_the_next_rebuild() {
        assertThat(letters.discard("trial", gone.toString())).isEqualTo(2);
        assertThat(letters.all()).hasSize(2);
        letters.retry("trial");
        assertThat(rows("id = '" + gone + "'")).isZero();
        application.getBean(Rebuild.class).rebuild("trial", progress -> {});
        assertThat(rows("id = '" + gone + "' and gone")).isEqualTo(1);
    }

    @Test
    void what_is_not_there_cannot_be_tried_or_dropped() {
        assertThatThrownBy(() -> letters.retry("nonsense")).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> letters.discard("nonsense", gone.toString())).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> letters.discard("trial", "nonsense")).hasMessage("nothing-laid-aside");
        assertThat(letters.all()).hasSize(3);
    }

    private void write(TrialId id, long sequence, TrialEvent fact) {
        application
                .getBean(EventStorageEngine.class)
                .appendEvents(List.of(
                        new GenericDomainEventMessage<>("trial", id.value().toString(), sequence, fact)));
    }

    private void run(String statement) {
        application.getBean(JdbcClient.class).sql(statement).update();
    }

    private long rows(String condition) {
        return count(application, "read_model.trial_v1 where " + condition);
    }
}
