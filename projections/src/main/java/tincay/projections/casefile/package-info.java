/**
 * A worker asks: what happened in this case, and how does it stand? Holds the case's facts as they were stored, in order,
 * sealed as they were stored; as stale as the projector is behind. Never holds clear personal text.
 */
@NullMarked
package tincay.projections.casefile;

import org.jspecify.annotations.NullMarked;
