/** The programme's own activities and targets, counted in the half-year report; no personal data. */
@NullMarked
package tincay.domain.programme;

import org.jspecify.annotations.NullMarked;
