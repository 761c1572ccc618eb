/** What a counsellor does: answer a referral, help, report back; for a partner outside the sender's staff enter the same. */
@NullMarked
package tincay.api.counselling;

import org.jspecify.annotations.NullMarked;
