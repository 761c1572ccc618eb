package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Beliefs about the cells of a table, joined with what is known of their sum: exact Bayes, cell after cell. */
final class Together {

    private final List<Belief> cells;
    private final int least;
    private final double[][] after;

    private Together(List<Belief> cells, double total, double certainty) {
        this.cells = cells;
        least = cells.stream().mapToInt(Belief::from).sum();
        int most = cells.stream().mapToInt(Belief::until).sum();
        after = new double[cells.size() + 1][most - least + 1];
        double[] end = after[cells.size()];
        for (int i = 0; i < end.length; i++) {
            double distance = least + i - total;
            end[i] = Math.exp(-distance * distance * certainty / 2);
        }
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            spread(cells.get(cell).chances(), after[cell + 1], after[cell]);
        }
    }

    static List<Belief> of(List<Belief> cells, double total, double certainty) {
        return certainty == 0 ? cells : new Together(cells, total, certainty).beliefs();
    }

    /** What comes after a cell, seen before it; sums are told above the least there can be. */
    private static void spread(double[] chances, double[] later, double[] before) {
        for (int sum = 0; sum < before.length; sum++) {
            double all = 0;
            for (int more = 0; more < chances.length && sum + more < later.length; more++) {
                all += chances[more] * later[sum + more];
            }
            before[sum] = all;
        }
    }

    private List<Belief> beliefs() {
        List<Belief> joined = new ArrayList<>();
        double[] so = {1};
        for (int cell = 0; cell < cells.size(); cell++) {
            double[] chances = cells.get(cell).chances();
            double[] later = after[cell + 1];
            double[] mine = new double[chances.length];
            double[] next = new double[so.length + chances.length - 1];
            for (int sum = 0; sum < so.length; sum++) {
                for (int more = 0; more < chances.length; more++) {
                    double both = so[sum] * chances[more];
                    next[sum + more] += both;
                    mine[more] += both * later[sum + more];
                }
            }
            so = next;
            joined.add(
                    Arrays.stream(mine).sum() > 0 ? new Belief(cells.get(cell).from(), mine).whole() : cells.get(cell));
        }
        return joined;
    }
}
