package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tincay.api.platform.axon.Trials.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
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
import tincay.projections.Change;
import tincay.projections.Column;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** A referral's answer feeds the row its case has opened; the two stand in different streams, handled by different hands. */
class CaseOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_answer_finds_the_row_its_case_has_opened() {
        try (var application = Trials.with(Both.class)) {
            behind(application);
            await().until(() -> count(application, "read_model.told_v1 where answered"), equalTo(1L));
            application.getBean(Rebuild.class).rebuild("told", progress -> {});
            assertThat(count(application, "read_model.told_v1 where answered")).isEqualTo(1);
            assertThat(count(application, "log.dead_letter")).isZero();
        }
    }

    @Test
    void sequenced_by_stream_the_answer_overtakes_its_case() {
        try (var application = Trials.with(ByStream.class)) {
            behind(application);
            await().until(() -> count(application, "read_model.told_v1"), equalTo(1L));
            assertThat(count(application, "read_model.told_v1 where answered")).isZero();
            assertThat(count(application, "log.dead_letter")).isEqualTo(1);
        }
    }

    /** Whoever reads the log was away when both facts were written. */
    private static void behind(ConfigurableApplicationContext application) {
        var caseId = new CaseId(UUID.randomUUID());
        UUID referral = UUID.randomUUID();
        while (hand(referral) == hand(caseId.value())) {
            referral = UUID.randomUUID();
        }
        var opened =
                new GenericDomainEventMessage<>("told", caseId.value().toString(), 0, new Told.Opened(caseId, DAY));
        var answered = new GenericDomainEventMessage<>("told", referral.toString(), 0, new Told.Answered(caseId, DAY));
        var reader = application
                .getBean(EventProcessingConfiguration.class)
                .eventProcessorByProcessingGroup("told", StreamingEventProcessor.class)
                .orElseThrow();
        reader.shutDown();
        application.getBean(EventStorageEngine.class).appendEvents(opened, answered);
        reader.start();
    }

    /** Which of the two segments handles a stream that is sequenced by its id. */
    private static int hand(UUID stream) {
        return stream.toString().hashCode() & 1;
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
        ToldProjector told() {
            return new ToldProjector(() -> {});
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
        ToldProjector told(ObjectProvider<JdbcClient> db) {
            return new ToldProjector(() -> await().until(
                            () -> db.getObject()
                                    .sql("select count(*) from log.dead_letter")
                                    .query(Long.class)
                                    .single(),
                            equalTo(1L)));
        }
    }

    static class ToldProjector implements ReadModel {

        private static final Shape CASES =
                Shape.of("told_v1", Column.key("id", "uuid"), Column.always("answered", "boolean"));

        private final Runnable beforeOpening;

        ToldProjector(Runnable beforeOpening) {
            this.beforeOpening = beforeOpening;
        }

        @Override
        public String name() {
            return "told";
        }

        @Override
        public List<Shape> tables() {
            return List.of(CASES);
        }

        @Override
        public Set<Class<?>> facts() {
            return Set.of(Told.class);
        }

        @Override
        public List<Change> fold(Recorded recorded) {
            return switch (recorded.fact()) {
                case Told.Opened fact -> {
                    beforeOpening.run();
                    yield List.of(CASES.row(fact.caseId(), false));
                }
                case Told.Answered fact -> List.of(CASES.at(fact.caseId()).set("answered", true));
                default -> List.of();
            };
        }
    }
}
