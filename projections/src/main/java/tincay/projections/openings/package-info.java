/**
 * The openings of cases with a reason. Asked by supervisors: which emergencies of my area has nobody looked at yet?
 * Milliseconds stale. Never: the reason's words, a name, anything of the case but its number.
 */
@NullMarked
package tincay.projections.openings;

import org.jspecify.annotations.NullMarked;
