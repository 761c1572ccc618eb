/** A human being the record speaks of, under an erasure key of their own (Law 91/2025 art. 4). */
@NullMarked
package tincay.domain.person;

import org.jspecify.annotations.NullMarked;
