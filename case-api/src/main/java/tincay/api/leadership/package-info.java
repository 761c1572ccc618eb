/** What a union leader reads: published statistics, and the half-year report of their area. No case, ever. */
@NullMarked
package tincay.api.leadership;

import org.jspecify.annotations.NullMarked;
