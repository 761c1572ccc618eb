/**
 * The partners outside the system. Asked by everybody who refers: who receives paper or a call, of which kind, for which area,
 * and when is somebody there? Milliseconds stale. Never: a private number, a count of referrals, anything of a case.
 */
@NullMarked
package tincay.projections.partnerlist;

import org.jspecify.annotations.NullMarked;
