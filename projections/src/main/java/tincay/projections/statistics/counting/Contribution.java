package tincay.projections.statistics.counting;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * One more in one cell.
 *
 * @param cell its place in the table
 */
public record Contribution(TablePlan table, Period period, String area, int cell) {

    /** The place of what was counted before, whose facts nobody opened: that it was counted is all that is asked of it. */
    static final int UNOPENED = -1;
}
