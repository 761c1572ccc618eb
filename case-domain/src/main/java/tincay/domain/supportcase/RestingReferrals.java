package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;

/** Referrals whose ground is gone: all are taken back at once, and a partner outside must be told. */
final class RestingReferrals {

    private RestingReferrals() {}

    /** What was sent in urgency and is covered by a consent at last goes on with that. */
    static void goOnWith(CaseState state, GiveConsent given) {
        Consent consent = state.consent(given.consentId());
        List<Map.Entry<ReferralId, OpenReferral>> covered = state.openReferrals().entrySet().stream()
                .filter(open -> consent != null
                        && consent.isFor(
                                open.getValue().receiver(), open.getValue().groups()))
                .toList();
        for (var open : covered) {
            UrgentSharingId sharing = open.getValue().urgentSharing();
            LocalDate until = given.until();
            if (sharing != null && until != null) {
                apply(new UrgentReferralAgreed(
                        given.caseId(), sharing, open.getKey(), given.consentId(), until, given.on()));
            }
        }
    }

    static void takeBack(CaseState state, CaseId caseId, Id basis, RevokeReason because, LocalDate on) {
        List<ReferralId> resting = state.referralsRestingOn(basis);
        List<ReferralId> outside = resting.stream().filter(state::wentOutside).toList();
        resting.forEach(referral -> apply(new ReferralSettled(caseId, referral, ReferralState.REVOKED, because, on)));
        outside.forEach(referral -> apply(new PartnerTellingOwed(caseId, referral, on)));
    }
}
