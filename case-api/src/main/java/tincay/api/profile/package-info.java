/** What a worker chooses for themselves: so far, the word they are called by where something is read aloud. */
@NullMarked
package tincay.api.profile;

import org.jspecify.annotations.NullMarked;
