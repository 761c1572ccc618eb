/**
 * What the feedback forms of an address and a half-year say together. Asked by the union office and the supervisors: what
 * do people think of an address? Milliseconds stale, and shown only when the half-year takes no more forms. Never: a half-year
 * of fewer than five forms, how many there are then, the order they came in, a form by itself.
 */
@NullMarked
package tincay.projections.feedback;

import org.jspecify.annotations.NullMarked;
