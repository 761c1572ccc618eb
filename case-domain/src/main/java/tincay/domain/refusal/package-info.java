/** The one way to say no: a stable code, never reused, with a text in every language we speak. */
@NullMarked
package tincay.domain.refusal;

import org.jspecify.annotations.NullMarked;
