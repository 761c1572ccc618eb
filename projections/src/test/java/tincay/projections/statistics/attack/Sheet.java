package tincay.projections.statistics.attack;

import java.util.List;

/**
 * One table of one area, as somebody reads it who knows how it was made.
 *
 * @param total what everything but this table says about its sum
 * @param certainty how sure that is: one over the variance, 0 if nothing says anything
 */
record Sheet(List<Reading> cells, double total, double certainty) {}
