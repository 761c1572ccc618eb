/**
 * One request that somebody be kept away from the survivor, and what became of it: the commune's decision, each order and its
 * days, every breach, the end (Law 13/2022 art. 25, Decree 76/2023).
 */
@NullMarked
package tincay.domain.nocontact;

import org.jspecify.annotations.NullMarked;
