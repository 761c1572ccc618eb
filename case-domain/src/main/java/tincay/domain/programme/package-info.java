/**
 * The programme's own activities and targets, counted in the half-year report, and the feedback forms without a name. No
 * personal data, but for what somebody wrote on such a form in their own words, which is sealed.
 */
@NullMarked
package tincay.domain.programme;

import org.jspecify.annotations.NullMarked;
