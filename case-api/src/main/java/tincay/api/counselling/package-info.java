/** What a counsellor does: answer a referral, help, report back. */
@NullMarked
package tincay.api.counselling;

import org.jspecify.annotations.NullMarked;
