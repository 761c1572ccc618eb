/** Keys, sealing and disclosure: the only place that touches ciphers, and the only way to clear text. */
@NullMarked
package tincay.api.privacy;

import org.jspecify.annotations.NullMarked;
