/** What can happen at a trusted address and what is allowed. */
@NullMarked
package tincay.domain;

import org.jspecify.annotations.NullMarked;
