/** The approval of what professionals answer for: the questions about danger, the texts of consent. */
@NullMarked
package tincay.api.instruments;

import org.jspecify.annotations.NullMarked;
