/** What the demonstration shows: the facts of the first half of 2023 in Hanoi, and invented addresses and services. */
@NullMarked
package tincay.api.demonstration;

import org.jspecify.annotations.NullMarked;
