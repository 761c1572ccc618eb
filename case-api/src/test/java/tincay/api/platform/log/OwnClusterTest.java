package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tincay.api.platform.UserMistake;
import tincay.domain.trial.TrialId;

class OwnClusterTest {

    private final TrialLog log = TrialLog.fresh();

    @BeforeEach
    void a_log_with_one_fact() throws SQLException {
        try (Connection connection = log.database().getConnection()) {
            log.write(connection, TrialId.any(), 0, Duration.ZERO);
        }
    }

    @Test
    void a_log_written_in_this_cluster_is_taken() {
        assertThatCode(() -> OwnCluster.check(log.db())).doesNotThrowAnyException();
    }

    @Test
    void a_log_copied_from_a_cluster_that_was_further_on_is_refused() {
        log.db().sql("update log.event set tx = '999999999999'::xid8").update();
        assertThatThrownBy(() -> OwnCluster.check(log.db()))
                .isInstanceOfSatisfying(
                        UserMistake.class, mistake -> assertThat(mistake.code()).isEqualTo("log-of-another-cluster"));
    }
}
