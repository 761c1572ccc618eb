/**
 * What somebody asks about their own data: to see it, to have it put right, to take a consent back, to have its use limited,
 * to have it erased; until when the answer is owed, and what it was (Decree 356/2025). It is linked to no case: that somebody
 * asks says nothing about whether anything is held, and who may not be told gets one answer, whatever is held.
 */
@NullMarked
package tincay.domain.datarequest;

import org.jspecify.annotations.NullMarked;
