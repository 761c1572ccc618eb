/**
 * Releases of the statistics: what leaders read about closed periods. Each is published once, and never changes: no count, no
 * case and no person is part of what happens here, only a name, a plan and the hash of what was published.
 */
@NullMarked
package tincay.domain.release;

import org.jspecify.annotations.NullMarked;
