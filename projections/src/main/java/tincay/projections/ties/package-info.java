/**
 * What workers told of their own people. Asked by each worker: whom did I tell of and not take back? Milliseconds stale.
 * Never: a name in clear, or whether anybody told of is known in a case.
 */
@NullMarked
package tincay.projections.ties;

import org.jspecify.annotations.NullMarked;
