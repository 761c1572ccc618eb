/**
 * The Union's half-year report. Asked by the union office and the leaders: what was done in a period, which addresses are
 * new or better, how they all stand at its end, what is planned next? An activity counts in the period in which it ended, as it was corrected last. Milliseconds stale, exact
 * figures. Never: anything about a case or a person.
 */
@NullMarked
package tincay.projections.programmereport;

import org.jspecify.annotations.NullMarked;
