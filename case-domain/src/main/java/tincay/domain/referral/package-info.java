/** One referral to one receiver, from sending to its end; a counsellor's view needs nothing of the case's own stream. */
@NullMarked
package tincay.domain.referral;

import org.jspecify.annotations.NullMarked;
