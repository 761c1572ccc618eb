/**
 * The data protection officer asks: what was shared in urgency and found wrong, when, and does the survivor know by now? As
 * stale as the projector is behind. Never says whose case it is, which case, which address, or why.
 */
@NullMarked
package tincay.projections.urgentreviews;

import org.jspecify.annotations.NullMarked;
