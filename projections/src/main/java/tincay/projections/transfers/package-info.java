/**
 * The offers of cases to other addresses. Asked by staff: which case am I offered? Asked by supervisors: which offers wait, and
 * which cases stand at an address that has stopped? Milliseconds stale. Never: a name, a fact of the case but its level and
 * its days; whoever is offered a case does not learn its number either.
 */
@NullMarked
package tincay.projections.transfers;

import org.jspecify.annotations.NullMarked;
