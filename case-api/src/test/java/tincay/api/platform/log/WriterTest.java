package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.AbstractDataSource;

class WriterTest {

    private static final byte[] NOTHING = {0};

    private final TrialLog log = TrialLog.fresh();
    private final Held database = new Held(log.database());
    private final Writer writer = new Writer(new Statements(database));
    private final UUID stream = UUID.randomUUID();

    @BeforeEach
    void a_table_for_what_stands_beside_the_facts() {
        log.db().sql("create table beside (word text primary key)").update();
    }

    @Test
    void facts_and_what_stands_beside_them_are_one_transaction_and_one_round_trip() {
        Reached reached = writer.write(new Append(
                List.of(row(stream, 0), row(stream, 1)), List.of(beside("one"), beside("two"), beside("three"))));
        assertThat(log.db()
                        .sql("select distinct xmin::text from beside")
                        .query(String.class)
                        .list())
                .containsExactly(Long.toString(reached.tx()));
        assertThat(new LogRows(log.db(), log.types()).head())
                .isEqualTo(reached)
                .isEqualTo(new Reached(reached.tx(), 2));
    }

    @Test
    void where_one_statement_fails_nothing_of_the_request_stays() {
        write(List.of(row(UUID.randomUUID(), 0)), beside("taken"));
        assertThatThrownBy(() -> write(List.of(row(stream, 0)), beside("free"), beside("taken")))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() ->
                        write(List.of(row(stream, 0)), new Companion("insert into nowhere values (1)", List.of())))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(words()).containsExactly("taken");
        assertThat(facts(stream)).isZero();
    }

    /** The driver keeps its buffers small by synchronising after about 250 statements. */
    @Test
    void of_a_thousand_statements_nothing_stays_either_where_the_last_fails() {
        write(List.of(), beside("taken"));
        Companion[] many = IntStream.range(0, 1_000)
                .mapToObj(n -> beside(n == 999 ? "taken" : "w" + n))
                .toArray(Companion[]::new);
        assertThatThrownBy(() -> write(List.of(row(stream, 0)), many)).isInstanceOf(ConcurrencyException.class);
        assertThat(words()).containsExactly("taken");
        assertThat(facts(stream)).isZero();
    }

    @Test
    void what_comes_while_somebody_writes_is_written_together() {
        List<CompletableFuture<Reached>> waiting = held(IntStream.range(0, 20)
                .mapToObj(n -> new Append(List.of(row(UUID.randomUUID(), 0)), List.of(beside("w" + n))))
                .toList());
        assertThat(waiting.stream()
                        .map(CompletableFuture::join)
                        .map(Reached::tx)
                        .distinct())
                .hasSize(1);
        assertThat(waiting.stream().map(CompletableFuture::join).distinct()).hasSize(20);
        assertThat(words()).hasSize(20);
    }

    @Test
    void of_many_written_together_only_the_one_in_the_way_fails() {
        write(List.of(row(stream, 0)));
        var appends = new ArrayList<Append>();
        IntStream.range(0, 5).forEach(n -> appends.add(new Append(List.of(row(UUID.randomUUID(), 0)), List.of())));
        appends.add(new Append(List.of(row(UUID.randomUUID(), 0), row(stream, 0)), List.of(beside("late"))));
        List<CompletableFuture<Reached>> waiting = held(appends);
        assertThatThrownBy(waiting.removeLast()::join).hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(waiting.stream().map(CompletableFuture::join)).hasSize(5).doesNotContainNull();
        assertThat(facts(stream)).isEqualTo(1);
        assertThat(words()).isEmpty();
    }

    @Test
    void a_database_out_of_reach_fails_all_that_wait_at_once_and_is_used_again_when_it_is_back() {
        List<Append> appends = IntStream.range(0, 10)
                .mapToObj(n -> new Append(List.of(row(UUID.randomUUID(), 0)), List.of()))
                .toList();
        database.gone = true;
        for (CompletableFuture<Reached> one : held(appends)) {
            assertThatThrownBy(one::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(database.asked).as("asked once for all of them").isEqualTo(1);
        database.gone = false;
        assertThat(write(List.of(row(stream, 0)))).isNotNull();
    }

    @Test
    void in_the_log_facts_stand_in_the_order_of_their_request_whatever_their_streams() {
        UUID first = new UUID(9, 9);
        UUID second = new UUID(1, 1);
        write(List.of(row(first, 0), row(second, 0), row(first, 1)));
        assertThat(log.db()
                        .sql("select aggregate_id from log.event order by tx, ordinal")
                        .query(UUID.class)
                        .list())
                .containsExactly(first, second, first);
    }

    @Test
    void a_request_without_facts_keeps_what_stands_beside_and_has_no_place_in_the_log() {
        assertThat(write(List.of(), beside("alone"))).isNull();
        assertThat(words()).containsExactly("alone");
    }

    /** Starts all of them while the only slot is taken, and lets them go. */
    private List<CompletableFuture<Reached>> held(List<Append> appends) {
        database.hold();
        var first = CompletableFuture.runAsync(this::writeAny);
        database.awaitOne();
        List<CompletableFuture<Reached>> waiting = appends.stream()
                .map(append -> {
                    var started = new CompletableFuture<Reached>();
                    Thread thread = Thread.startVirtualThread(() -> complete(started, append));
                    while (thread.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    return started;
                })
                .toList();
        database.letGo();
        first.exceptionally(gone -> null).join();
        return new ArrayList<>(waiting);
    }

    private void complete(CompletableFuture<Reached> started, Append append) {
        try {
            started.complete(writer.write(append));
        } catch (RuntimeException failure) {
            started.completeExceptionally(failure);
        }
    }

    private void writeAny() {
        write(List.of(row(UUID.randomUUID(), 0)));
    }

    private Reached write(List<Row> facts, Companion... companions) {
        return writer.write(new Append(facts, Arrays.asList(companions)));
    }

    private Row row(UUID id, int seq) {
        return new Row(id, seq, log.types().numberOf("trial.begun"), Instant.now(), NOTHING, NOTHING);
    }

    private static Companion beside(String word) {
        return new Companion("insert into beside values (?)", List.of(word));
    }

    private List<String> words() {
        return log.db().sql("select word from beside").query(String.class).list();
    }

    private int facts(UUID id) {
        return log.db()
                .sql("select count(*) from log.event where aggregate_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** A database that can be made to keep its callers waiting, or to be away. */
    private static final class Held extends AbstractDataSource {

        private final DataSource behind;
        private volatile CountDownLatch arrived = new CountDownLatch(0);
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean gone;
        private volatile int asked;

        private Held(DataSource behind) {
            this.behind = behind;
        }

        private void hold() {
            arrived = new CountDownLatch(1);
            gate = new CountDownLatch(1);
        }

        private void awaitOne() {
            await(arrived);
        }

        private void letGo() {
            gate.countDown();
        }

        @Override
        @SuppressWarnings("NonAtomicOperationOnVolatileField") // one slot, one caller
        public Connection getConnection() throws SQLException {
            asked++;
            arrived.countDown();
            await(gate);
            if (gone) {
                throw new SQLException("away", "08006");
            }
            return behind.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
