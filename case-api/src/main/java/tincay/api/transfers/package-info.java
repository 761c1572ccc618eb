/** How a case moves to another address: offered by those who have it, taken by those who will have it, seen to by the supervisor. */
@NullMarked
package tincay.api.transfers;

import org.jspecify.annotations.NullMarked;
