/**
 * The event log on PostgreSQL, behind Axon's own interfaces. A request's facts, and the rows that must stand beside them,
 * are written by one statement in one round trip; who is first at a place of a stream is settled by one unique key. The log
 * is read in the order (transaction, number in it), and only below the oldest transaction still running, so that nothing
 * committed late is ever passed over.
 */
@NullMarked
package tincay.api.platform.log;

import org.jspecify.annotations.NullMarked;
