package tincay.projections.statistics.plan;

import java.util.List;

/** What a case may give away in all its life, recounted from the plan whenever the application starts. */
public final class Budget {

    /** The most a plan may charge. */
    public static final double LIMIT = 0.41;

    /** Laid aside for corrected releases. */
    public static final double RESERVE = 0.10;

    private Budget() {}

    /** The charge of all tables together, ρ of zero-concentrated differential privacy. */
    public static double charge(List<TablePlan> tables) {
        return tables.stream().mapToDouble(TablePlan::charge).sum();
    }

    /**
     * How much better than by guessing somebody who knows everything else tells whether a case is in or out, all releases
     * together: true less false positives, at most.
     */
    public static double advantage(double charge) {
        double half = Math.sqrt(2 * charge) / 2;
        return 2 * normal(half) - 1;
    }

    /** Distribution function of the normal distribution; its error is below 1e-15 here (series of Marsaglia 2004). */
    private static double normal(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
