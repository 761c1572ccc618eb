/** What an administrator does: accounts and rights, and never a case. */
@NullMarked
package tincay.api.administration;

import org.jspecify.annotations.NullMarked;
