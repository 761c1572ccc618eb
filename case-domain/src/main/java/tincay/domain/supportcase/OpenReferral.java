package tincay.domain.supportcase;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/**
 * A referral that has not ended.
 *
 * @param basis the consent it rests on, or the decision that it could not wait for one
 * @param urgentSharing that decision, as long as it rests on it
 * @param outside whether it went to a partner outside, whose paper nobody can take back
 */
record OpenReferral(
        Id basis, @Nullable UrgentSharingId urgentSharing, boolean outside, Recipient receiver, Set<DataGroup> groups) {

    static OpenReferral of(ReferralMade made) {
        return new OpenReferral(
                made.basis(),
                made.urgentSharing(),
                made.channel() != ReferralChannel.SYSTEM,
                made.receiver(),
                made.groups());
    }

    OpenReferral restingOn(ConsentId consent) {
        return new OpenReferral(consent, null, outside, receiver, groups);
    }
}
