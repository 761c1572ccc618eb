/**
 * What is owed in a case, until when, and whether it was done in time. Each stream says which of its facts begin and end a
 * duty; here stands how long each may take (Law 13/2022 arts. 25, 36; Decree 56/2017), counted from when it happened, in
 * Viet Nam's time.
 */
@NullMarked
package tincay.domain.duty;

import org.jspecify.annotations.NullMarked;
