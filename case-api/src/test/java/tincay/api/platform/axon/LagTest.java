package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import tincay.api.platform.Answer;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;

class LagTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void a_read_model_is_as_far_behind_as_the_oldest_fact_it_has_not_read_in() throws SQLException {
        try (var application = Trials.start("tincay.sight.patience=300ms")) {
            application.getBean(Lag.class).bindTo(meters);
            assertThat(begin(application).visible()).isTrue();
            assertThat(behind()).isZero();
            try (Connection slow = application.getBean(DataSource.class).getConnection()) {
                slow.setAutoCommit(false);
                slow.createStatement().execute("select pg_current_xact_id()");
                assertThat(begin(application).visible()).isFalse();
                assertThat(behind()).isBetween(0.3, 60.0);
                slow.rollback();
            }
            assertThat(begin(application).visible()).isTrue();
            await().untilAsserted(() -> assertThat(behind()).isZero());
        }
    }

    private double behind() {
        return meters.get("tincay.readmodel.behind").gauge().value();
    }

    private static Answer begin(ConfigurableApplicationContext application) {
        return Trials.perform(application, new TrialCommand.Begin(TrialId.any(), 0));
    }
}
