package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.CALL_NEEDED;
import static tincay.domain.supportcase.CaseRefusal.EMERGENCY_CALL_NEEDED;
import static tincay.domain.supportcase.CaseRefusal.NO_SLIP_FOR_KIND;
import static tincay.domain.supportcase.CaseRefusal.PARTNER_NEEDED;
import static tincay.domain.supportcase.CaseRefusal.SERVICE_NEEDED;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.Urgency;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.MakeReferral;

/** Which way a referral may go: in the system to a service, on paper or by telephone to a partner; in an emergency never without a call. */
final class WayRules {

    private WayRules() {}

    static void mayGo(MakeReferral referral) {
        Recipient to = referral.receiver();
        boolean inside = referral.channel() == ReferralChannel.SYSTEM;
        Refused.when(inside && (to.service() == null || to.partner() != null), SERVICE_NEEDED);
        Refused.when(!inside && (to.partner() == null || to.service() != null), PARTNER_NEEDED);
        Refused.when(
                referral.channel() == ReferralChannel.PAPER && !to.serviceKind().hasSlip(), NO_SLIP_FOR_KIND);
        Refused.when(referral.urgency() == Urgency.EMERGENCY && referral.call() == null, EMERGENCY_CALL_NEEDED);
        Refused.when(referral.channel() == ReferralChannel.PHONE && referral.call() == null, CALL_NEEDED);
    }
}
