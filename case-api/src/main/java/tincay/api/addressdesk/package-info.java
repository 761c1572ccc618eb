/** What staff of a trusted address do: receive a person, keep the case, refer, close. */
@NullMarked
package tincay.api.addressdesk;

import org.jspecify.annotations.NullMarked;
