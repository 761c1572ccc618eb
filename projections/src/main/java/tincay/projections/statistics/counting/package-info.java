/**
 * How often a case counts, and where. These are the rules that make the budget of a plan true: in no cell more than once, in
 * a table no more often than the plan says, as it was known when the period of its opening closed, and never a second time
 * because of something that happened after a period had closed. Whatever the log tells later, what a closed period counted
 * stays what it was.
 */
@NullMarked
package tincay.projections.statistics.counting;

import org.jspecify.annotations.NullMarked;
