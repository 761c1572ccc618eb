/**
 * One stay away from home, with the limit the law sets for its kind. The place is sealed under a key of the stay's own, one
 * for each place, and belongs to nothing that is ever shared.
 */
@NullMarked
package tincay.domain.stay;

import org.jspecify.annotations.NullMarked;
