package tincay.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;
import tincay.api.platform.UserMistake;
import tincay.domain.refusal.Refused;
import tincay.projections.statistics.plan.Plan;

class PlanInForceTest {

    private final JdbcClient database = TestPostgres.at(TestPostgres.freshDatabase());

    @BeforeEach
    void tables() {
        database.sql("create schema log; create table log.installation(mode text)")
                .update();
    }

    @Test
    void somebody_has_to_say_it_but_for_a_demonstration() {
        database.sql("insert into log.installation values ('start')").update();
        assertThat(inForce("").plan()).isEmpty();
        assertThatThrownBy(inForce("")::required).isInstanceOf(Refused.class).hasMessage("release.plan-missing");
        database.sql("update log.installation set mode = 'demo'").update();
        assertThat(inForce("").plan().map(Plan::name)).contains("H-1");
        assertThat(inForce("totals-1").required().name()).isEqualTo("totals-1");
    }

    @Test
    void a_plan_nobody_wrote_is_a_mistake_at_the_start() {
        for (String name : new String[] {"H-9", "../plan/H-1", "H-1.tsv", "h-1 "}) {
            assertThatThrownBy(() -> inForce(name))
                    .isInstanceOf(UserMistake.class)
                    .hasMessage("statistics-plan");
        }
    }

    private PlanInForce inForce(String name) {
        return new PlanInForce(name, database);
    }
}
