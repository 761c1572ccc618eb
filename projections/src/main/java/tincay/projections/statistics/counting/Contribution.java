package tincay.projections.statistics.counting;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.PlannedTable;

/**
 * One more in one cell.
 *
 * @param cell its place in the table
 */
public record Contribution(PlannedTable table, Period period, String area, int cell) {}
