/**
 * Personal text as the domain knows it: sealed. Nothing here can open anything; {@link tincay.domain.privacy.Disclosure}
 * names the one way in, and the application implements it (Law 91/2025 on personal data protection).
 */
@NullMarked
package tincay.domain.privacy;

import org.jspecify.annotations.NullMarked;
