package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.eventname.EventName;
import tincay.domain.eventname.EventNames;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;

/** A referral's answer feeds the row its case has opened; the two stand in different streams, handled by different hands. */
class CaseOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void in_a_rebuild_the_answer_finds_the_row_its_case_has_opened() {
        try (var application = Trials.with(Both.class, "tincay.sight.patience=20s")) {
            rebuild(application);
            assertThat(count(application, "opened where answered")).isEqualTo(1);
            assertThat(count(application, "log.dead_letter")).isZero();
        }
    }

    @Test
    void sequenced_by_stream_the_answer_overtakes_its_case() {
        try (var application = Trials.with(ByStream.class, "tincay.sight.patience=20s")) {
            rebuild(application);
            assertThat(count(application, "opened where answered")).isZero();
            assertThat(count(application, "log.dead_letter")).isEqualTo(1);
        }
    }

    private static void rebuild(ConfigurableApplicationContext application) {
        var caseId = new CaseId(UUID.randomUUID());
        UUID referral = UUID.randomUUID();
        while (hand(referral) == hand(caseId.value())) {
            referral = UUID.randomUUID();
        }
        var opened =
                new GenericDomainEventMessage<>("Case", caseId.value().toString(), 0, new Told.Opened(caseId, DAY));
        var answered =
                new GenericDomainEventMessage<>("Referral", referral.toString(), 0, new Told.Answered(caseId, DAY));
        application.getBean(EventStorageEngine.class).appendEvents(opened, answered);
        application.getBean(Rebuild.class).rebuild("told");
    }

    /** Which of the two segments handles a stream that is sequenced by its id. */
    private static int hand(UUID stream) {
        return stream.toString().hashCode() & 1;
    }

    private static long count(ConfigurableApplicationContext application, String from) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    sealed interface Told extends Event, OfCase {
        @EventName("told.opened")
        record Opened(CaseId caseId, LocalDate on) implements Told {}

        @EventName("told.answered")
        record Answered(CaseId caseId, LocalDate on) implements Told {}
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {
        @Bean
        EventNames names() {
            return EventNames.of(List.of(Told.class));
        }

        @Bean
        ToldProjector told(JdbcClient db) {
            return new ToldProjector(db, new CountDownLatch(0));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Both.class)
    static class ByStream {
        @Bean
        ConfigurerModule stockSequence() {
            return axon -> axon.eventProcessing()
                    .registerSequencingPolicy("told", config -> SequentialPerAggregatePolicy.instance());
        }

        /** Here the case's hand is the slower one. */
        @Bean
        ToldProjector told(JdbcClient db) {
            return new ToldProjector(db, new CountDownLatch(1));
        }
    }

    @ProcessingGroup("told")
    static class ToldProjector {

        private final JdbcClient db;
        private final CountDownLatch overtaken;

        ToldProjector(JdbcClient db, CountDownLatch overtaken) {
            this.db = db;
            this.overtaken = overtaken;
            db.sql("create table if not exists opened (id uuid primary key, answered boolean not null default false)")
                    .update();
        }

        @EventHandler
        void on(Told.Opened event) throws InterruptedException {
            assertThat(overtaken.await(20, TimeUnit.SECONDS)).isTrue();
            db.sql("insert into opened(id) values (?)")
                    .param(event.caseId().value())
                    .update();
        }

        @EventHandler
        void on(Told.Answered event) {
            int found = db.sql("update opened set answered = true where id = ?")
                    .param(event.caseId().value())
                    .update();
            overtaken.countDown();
            if (found == 0) {
                throw new IllegalStateException("an answer to a case nobody has opened");
            }
        }

        @ResetHandler
        void forget() {
            db.sql("delete from opened").update();
        }
    }
}
