/** What every stream of facts has: an id, commands aimed at it, and events that happened in it. */
@NullMarked
package tincay.domain.stream;

import org.jspecify.annotations.NullMarked;
