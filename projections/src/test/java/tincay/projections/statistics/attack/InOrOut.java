package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/**
 * R4: somebody who knows every other case, reads every number ever published in every area, before anything is rounded, and
 * wants to tell whether one case is in. The best there is, by Neyman and Pearson: the likelihood of all draws together.
 */
final class InOrOut {

    private static final int TRIES = 60_000;
    private static final KeyedHash KEY = new SeededHash(4);
    private static final CellName CELL = new CellName("area=01;measure=opened;period=2027-H1");

    private InOrOut() {}

    /** True less false positives. */
    static double advantage(Plan plan) {
        return advantage(draws(plan));
    }

    /** Sabotage: totals of a year that agree with nothing and are drawn once more, two of them. */
    static double withASecondDraw(Plan plan) {
        List<NoiseRow> sabotaged = new ArrayList<>(draws(plan));
        NoiseRow again = NoiseRows.of(9, 18).orElseThrow();
        sabotaged.add(again);
        sabotaged.add(again);
        return advantage(sabotaged);
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
