package tincay.projections.statistics.release;

import tincay.projections.statistics.plan.TablePlan;

/** How far a published number usually is from the true one: 95 times in 100 no further than this. Follows from the plan alone. */
final class UsualError {

    private static final double IN_95_OF_100 = 1.96;

    private UsualError() {}

    static long of(double variance) {
        return Math.round(IN_95_OF_100 * Math.sqrt(variance));
    }

    /** Of a cell that moved with its table to a total that is as unsure as this. */
    static long ofCell(TablePlan table, double totalVariance) {
        double size = table.size();
        double own = table.row().variance() * (1 - 1 / size);
        return of(own + totalVariance / (size * size));
    }
}
