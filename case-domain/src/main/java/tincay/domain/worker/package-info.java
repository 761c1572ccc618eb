/** Who works here, in which role and for which place; one account holds case roles or one of the others, never both. */
@NullMarked
package tincay.domain.worker;

import org.jspecify.annotations.NullMarked;
