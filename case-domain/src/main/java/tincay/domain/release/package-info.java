/**
 * Releases of the statistics: what leaders read about closed periods. Each is published once, and what was published never
 * changes; tables that were put right are published beside it. No count, no case and no person is part of what happens here,
 * only names, a plan and the hash of what was published.
 */
@NullMarked
package tincay.domain.release;

import org.jspecify.annotations.NullMarked;
