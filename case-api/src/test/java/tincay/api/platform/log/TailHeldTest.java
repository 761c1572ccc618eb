package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import tincay.domain.trial.TrialId;

class TailHeldTest {

    private final TrialLog log = TrialLog.fresh();

    @Test
    void a_transaction_that_writes_and_does_not_end_is_named_by_its_connection() throws SQLException {
        var held = new TailHeld(log.db(), Duration.ZERO);
        var meters = new SimpleMeterRegistry();
        held.bindTo(meters);
        try (Connection slow = log.database().getConnection()) {
            slow.setAutoCommit(false);
            log.write(slow, TrialId.any(), 0, Duration.ZERO);
            var health = held.health();
            assertThat(health.getStatus()).isEqualTo(TailHeld.HELD);
            assertThat(health.getDetails())
                    .containsEntry("pid", pid(slow))
                    .containsEntry("state", "idle in transaction");
            assertThat(meters.get("tincay.log.held").gauge().value()).isPositive();
        }
    }

    @Test
    void a_short_one_is_no_cause_for_alarm_and_one_that_only_reads_holds_nothing() throws SQLException {
        var held = new TailHeld(log.db(), Duration.ofMinutes(1));
        try (Connection slow = log.database().getConnection()) {
            slow.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(slow, true))
                    .sql("select 1")
                    .query(Integer.class)
                    .single();
            assertThat(held.health().getStatus()).isEqualTo(Status.UP);
            log.write(slow, TrialId.any(), 0, Duration.ZERO);
            assertThat(held.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }
}
