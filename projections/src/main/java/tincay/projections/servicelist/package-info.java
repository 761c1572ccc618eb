/**
 * The internal services. Asked by everybody who refers or is referred to: which services are open, of which kind, for
 * which area? Milliseconds stale. Never: a worker's name, a count of referrals.
 */
@NullMarked
package tincay.projections.servicelist;

import org.jspecify.annotations.NullMarked;
