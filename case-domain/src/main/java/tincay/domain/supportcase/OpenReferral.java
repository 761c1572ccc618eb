package tincay.domain.supportcase;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/**
 * A referral that has not ended.
 *
 * @param basis the consent it rests on, or the decision that it could not wait for one
 * @param outside whether it went to a partner outside, whose paper nobody can take back
 */
record OpenReferral(Id basis, boolean outside) {

    static OpenReferral of(ReferralMade made) {
        return new OpenReferral(made.basis(), made.channel() != ReferralChannel.SYSTEM);
    }
}
