/**
 * The event log, the command side and the processors: Axon on PostgreSQL, with everything repaired that fails silently
 * when it is left as it comes.
 */
@NullMarked
package tincay.api.platform.axon;

import org.jspecify.annotations.NullMarked;
