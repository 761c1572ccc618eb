/** What whoever works on cases tells of their own people, before any case exists; telling confirms nothing. */
@NullMarked
package tincay.api.ties;

import org.jspecify.annotations.NullMarked;
