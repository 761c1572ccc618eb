package tincay.projections.statistics.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;

/** Attack R4 on the plans of one province; on that of the country it runs with the others. */
class InOrOutTest {

    @ParameterizedTest
    @ValueSource(strings = {"H-1", "H-year-1", "totals-1"})
    void somebody_who_knows_all_others_gains_what_the_plan_says_and_no_more(String name) {
        Plan plan = Plans.named(name);
        assertThat(InOrOut.advantage(plan))
                .isCloseTo(Budget.advantage(plan.charge()), within(0.01))
                .isLessThan(0.36);
    }

    @Test
    void a_second_draw_of_yearly_totals_is_caught() {
        assertThat(InOrOut.withASecondDraw(Plans.named("H-1"))).isGreaterThan(0.36);
    }
}
