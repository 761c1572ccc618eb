/**
 * What an installation is, carried to a folder and back: events, rights, accounts and the disclosure log in one half, the
 * wrapped keys in the other, so that each can be kept in a place of its own. The master key is in neither.
 */
@NullMarked
package tincay.api.backup;

import org.jspecify.annotations.NullMarked;
