package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tincay.api.platform.axon.Trials.count;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;
import tincay.api.platform.UserMistake;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

class RebuildTest {

    private static final String ROWS = "read_model.trial_v1";

    private String url;
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        url = TestPostgres.freshDatabase();
        application = Trials.on(url);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void readers_and_writers_of_another_node_notice_nothing_of_a_rebuild() throws Exception {
        write(2_000, 0);
        await().until(() -> rows(ROWS), equalTo(2_000L));
        var over = new AtomicBoolean();
        try (var other = Trials.on(url);
                var workers = Executors.newFixedThreadPool(2)) {
            Future<?> written = workers.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    other.getBean(EventStorageEngine.class).appendEvents(facts(2, 0));
                }
            });
            Future<Long> readings = workers.submit(() -> readUntil(over));
            do {
                rebuild();
            } while (!written.isDone());
            over.set(true);
            written.get();
            assertThat(readings.get()).isGreaterThan(10);
            await().until(() -> rows(ROWS), equalTo(2_400L));
            assertThat(rows("log.dead_letter")).isZero();
        }
    }

    @Test
    void a_read_model_that_is_not_there_is_built_before_anything_is_read_and_older_ones_go() {
        write(30, 0);
        await().until(() -> rows(ROWS), equalTo(30L));
        application.close();
        TestPostgres.at(url)
                .sql("alter table read_model.trial_v1 rename to trial_v0")
                .update();
        application = Trials.on(url);
        assertThat(rows(ROWS)).isEqualTo(30);
        assertThat(rows("pg_tables where tablename = 'trial_v0'")).isZero();
    }

    @Test
    void two_nodes_that_start_at_once_build_it_once() throws ExecutionException, InterruptedException {
        write(30, 0);
        await().until(() -> rows(ROWS), equalTo(30L));
        application.close();
        TestPostgres.at(url).sql("drop table read_model.trial_v1").update();
        // Two nodes are two processes; here they would set up one process's logging, each at the other's back.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try (var starts = Executors.newFixedThreadPool(2)) {
            var one = starts.submit(() -> Trials.on(url));
            var two = starts.submit(() -> Trials.on(url));
            application = one.get();
            try (var other = two.get()) {
                assertThat(readBy(application) + readBy(other)).isEqualTo(30);
            }
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    @Test
    void what_an_interrupted_rebuild_left_is_no_hindrance() {
        write(30, 0);
        await().until(() -> rows(ROWS), equalTo(30L));
        db().sql("create schema if not exists read_model_next").update();
        db().sql("create table read_model_next.trial_v1(x int)").update();
        rebuild();
        assertThat(rows(ROWS)).isEqualTo(30);
    }

    @Test
    void what_cannot_be_read_in_is_laid_aside_anew_with_what_follows_it() {
        write(200, 0);
        List<TrialId> failing = new ArrayList<>(write(3, 1));
        failing.addAll(write(2, 2));
        append(failing.stream()
                .map(id -> fact(id, 1, new TrialEvent.Gone(id, TrialId.any())))
                .toList());
        write(200, 0);
        await().until(() -> rows(ROWS), equalTo(400L));
        await().until(() -> rows("log.dead_letter"), equalTo(10L));
        rebuild();
        assertThat(rows(ROWS)).isEqualTo(400);
        assertThat(rows("log.dead_letter")).isEqualTo(10);
        assertThat(rows("log.dead_letter where sequence_number = 0 and cause_type is not null"
                        + " and cause_message not like '%number%'"))
                .isEqualTo(5);
    }

    @Test
    void only_what_it_asks_about_is_read_and_counted() {
        TrialId id = write(30, 0).getFirst();
        append(List.of(fact(id, 1, new TrialEvent.Back(id))));
        await().until(() -> rows(ROWS), equalTo(30L));
        List<Rebuild.Progress> heard = new ArrayList<>();
        application.getBean(Rebuild.class).rebuild("trial", heard::add);
        assertThat(heard).containsExactly(new Rebuild.Progress(30, 30));
        assertThat(rows(ROWS)).isEqualTo(30);
    }

    @Test
    void when_nearly_nothing_can_be_read_in_the_old_one_stays() {
        write(30, 0);
        await().until(() -> rows(ROWS), equalTo(30L));
        append(facts(1_100, 1));
        assertThatThrownBy(this::rebuild).isInstanceOf(UserMistake.class);
        assertThat(rows(ROWS)).isEqualTo(30);
    }

    private void rebuild() {
        application.getBean(Rebuild.class).rebuild("trial", progress -> {});
    }

    private long readUntil(AtomicBoolean over) {
        long readings = 0;
        for (long before = 2_000; !over.get(); readings++) {
            long now = rows(ROWS);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        return readings;
    }

    private List<TrialId> write(int streams, int kind) {
        var facts = facts(streams, kind);
        append(facts);
        return facts.stream()
                .map(fact -> ((TrialEvent.Begun) fact.getPayload()).id())
                .toList();
    }

    private void append(List<? extends DomainEventMessage<?>> facts) {
        application.getBean(EventStorageEngine.class).appendEvents(facts);
    }

    private static List<DomainEventMessage<?>> facts(int streams, int kind) {
        List<DomainEventMessage<?>> facts = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            TrialId id = TrialId.any();
            facts.add(fact(id, 0, new TrialEvent.Begun(id, kind)));
        }
        return facts;
    }

    private static DomainEventMessage<?> fact(TrialId id, long sequence, TrialEvent fact) {
        return new GenericDomainEventMessage<>("trial", id.value().toString(), sequence, fact);
    }

    private static int readBy(ConfigurableApplicationContext node) {
        return node.getBean(TrialProjector.class).read().get();
    }

    private JdbcClient db() {
        return application.getBean(JdbcClient.class);
    }

    private long rows(String from) {
        return count(application, from);
    }
}
