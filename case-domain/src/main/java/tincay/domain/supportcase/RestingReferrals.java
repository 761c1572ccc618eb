package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;

import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;

/** Referrals whose ground is gone: all are taken back at once, and a partner outside must be told. */
final class RestingReferrals {

    private RestingReferrals() {}

    static void takeBack(CaseState state, CaseId caseId, Id basis, RevokeReason because, LocalDate on) {
        List<ReferralId> resting = state.referralsRestingOn(basis);
        List<ReferralId> outside = resting.stream().filter(state::wentOutside).toList();
        resting.forEach(referral -> apply(new ReferralSettled(caseId, referral, ReferralState.REVOKED, because, on)));
        outside.forEach(referral -> apply(new PartnerTellingOwed(caseId, referral, on)));
    }
}
