package tincay.projections.statistics.counting;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/**
 * One more in one cell.
 *
 * @param cell its place in the table
 */
public record Contribution(TablePlan table, Period period, String area, int cell) {}
