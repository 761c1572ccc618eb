/**
 * What was published: the read side of releases. Stale: never, a release is stored in the transaction of its event. Never: a
 * count, a case, anything that was not published.
 */
@NullMarked
package tincay.projections.releases;

import org.jspecify.annotations.NullMarked;
