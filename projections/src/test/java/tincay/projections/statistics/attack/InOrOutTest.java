package tincay.projections.statistics.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;
import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.TablePlan;

/**
 * Attack R4: somebody who knows every other case, reads every number ever published in every area, before anything is rounded,
 * and wants to tell whether one case is in. The best there is, by Neyman and Pearson: the likelihood of all draws together.
 */
class InOrOutTest {

    private static final int TRIES = 60_000;
    private static final KeyedHash KEY = new SeededHash(4);
    private static final CellName CELL = new CellName("area=01;measure=opened;period=2027-H1");

    @ParameterizedTest
    @CsvSource({"country-2", "H-1", "H-year-1", "totals-1"})
    void somebody_who_knows_all_others_gains_what_the_plan_says_and_no_more(String name) {
        Plan plan = Plans.named(name);
        double gained = advantage(draws(plan));
        assertThat(gained)
                .isCloseTo(Budget.advantage(plan.charge()), within(0.01))
                .isLessThan(0.36);
    }

    @ParameterizedTest
    @CsvSource({"country-2", "H-1"})
    void a_second_draw_of_yearly_totals_is_caught(String name) {
        List<NoiseRow> sabotaged = new ArrayList<>(draws(Plans.named(name)));
        NoiseRow again = NoiseRows.of(9, 18).orElseThrow();
        sabotaged.add(again);
        sabotaged.add(again);
        assertThat(advantage(sabotaged)).isGreaterThan(0.36);
    }

    /** Every draw a case stands in that counts as often as it can. */
    private static List<NoiseRow> draws(Plan plan) {
        List<NoiseRow> rows = new ArrayList<>();
        for (TablePlan table : plan.tables()) {
            for (int i = 0; i < table.most(); i++) {
                rows.add(table.row());
            }
        }
        return rows;
    }

    private static double advantage(List<NoiseRow> rows) {
        var random = new SplittableRandom(44);
        int caught = 0;
        int accused = 0;
        for (int i = 0; i < TRIES; i++) {
            caught += looksIn(rows, 1, random) ? 1 : 0;
            accused += looksIn(rows, 0, random) ? 1 : 0;
        }
        return (caught - accused) / (double) TRIES;
    }

    private static boolean looksIn(List<NoiseRow> rows, int in, SplittableRandom random) {
        double likelihood = 0;
        for (NoiseRow row : rows) {
            int published = in
                    + Draw.of(KEY, "2027-H1", 1, CELL, random.nextLong(), row).noise();
            likelihood += logWeight(row, published - 1) - logWeight(row, published);
        }
        return likelihood > 0;
    }

    private static double logWeight(NoiseRow row, int noise) {
        return Math.abs(noise) > row.bound() ? -1e6 : Math.log(row.weightOf(noise));
    }
}
