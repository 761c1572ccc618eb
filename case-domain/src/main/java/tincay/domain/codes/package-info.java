/** Code lists: what can be chosen, under keys that never change and are never reused. */
@NullMarked
package tincay.domain.codes;

import org.jspecify.annotations.NullMarked;
