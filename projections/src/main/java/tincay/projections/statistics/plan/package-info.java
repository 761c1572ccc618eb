/**
 * What is published: which tables, of which periods, with how much noise. A plan is data with a version, is published before
 * the first number drawn by it, and never changes afterwards: what would change it is a plan with another name (the tests keep
 * the mark of each file). What one case can change in all of its tables together is its charge; a plan that charges more than
 * {@link tincay.projections.statistics.plan.Budget#LIMIT} is refused (zero-concentrated differential privacy: Bun, Steinke 2016;
 * discrete Gaussian: Canonne, Kamath, Steinke 2020).
 */
@NullMarked
package tincay.projections.statistics.plan;

import org.jspecify.annotations.NullMarked;
