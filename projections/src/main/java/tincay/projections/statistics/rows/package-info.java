/**
 * The cases as the statistics keep them until they are counted: one row for each, and what happened to it. Milliseconds stale;
 * a release waits until everything was read in. Never: the id of a person, a case, a referral or a consent, the hour of
 * anything, a word somebody wrote. Coded facts stay sealed under the key of their quarter, and nobody but the count opens them.
 */
@NullMarked
package tincay.projections.statistics.rows;

import org.jspecify.annotations.NullMarked;
