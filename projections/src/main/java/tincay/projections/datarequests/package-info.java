/**
 * The requests about data. Asked by the data protection officer: what must be acknowledged and answered next? By whoever wrote
 * a request down: how does it stand? Milliseconds stale. Never: the asker's name in clear, a case, whether anything is held.
 */
@NullMarked
package tincay.projections.datarequests;

import org.jspecify.annotations.NullMarked;
