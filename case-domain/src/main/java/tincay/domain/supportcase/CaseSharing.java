package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.REFERRAL_NOT_OPEN;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.access.Hidden;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;

/** What the survivor agreed to share, with whom, and the end of it. */
final class CaseSharing {

    private final CaseState state;

    CaseSharing(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(GiveConsent c) {
        state.mustBeOpenOn(c.on());
        ConsentRules.mayBeGiven(c);
        ChildConsentRules.mayBeGiven(c, state.people);
        apply(new ConsentGiven(
                c.caseId(),
                c.consentId(),
                c.giver(),
                c.purpose(),
                c.recipient(),
                c.groups(),
                c.on(),
                c.until(),
                c.channel(),
                c.textVersion(),
                c.details(),
                c.childTextVersion(),
                c.statisticalFacts()));
        state.urgency
                .answeredBy(c)
                .forEach(sharing -> apply(new UrgentSharingAgreed(c.caseId(), sharing, c.consentId(), c.on())));
        RestingReferrals.goOnWith(state, c);
    }

    /** Refused only to who may not speak for a child; whatever else happened meanwhile, and a repeat changes nothing. */
    @CommandHandler
    void decide(WithdrawConsent c) {
        if (!state.wasGiven(c.consentId())) {
            throw new Hidden();
        }
        if (state.consent(c.consentId()) != null) {
            ChildConsentRules.mayBeTakenBack(c, state.people);
            apply(new ConsentWithdrawn(c.caseId(), c.consentId(), c.on(), c.by()));
            RestingReferrals.takeBack(state, c.caseId(), c.consentId(), RevokeReason.CONSENT_WITHDRAWN, c.on());
        }
    }

    @CommandHandler
    void decide(MakeReferral c) {
        state.mustBeOpenOn(c.on());
        LocalDate sharedUntil = c.urgentSharing() == null ? lastDayAgreed(c) : lastDayOfUrgency(c, c.urgentSharing());
        WayRules.mayGo(c);
        apply(new ReferralMade(
                c.caseId(),
                c.referralId(),
                c.receiver(),
                c.receiver().service(),
                c.consentId(),
                sharedUntil,
                c.groups(),
                c.urgency(),
                c.on(),
                c.madeAt(),
                c.shared(),
                c.call(),
                c.channel(),
                c.slip(),
                c.urgentSharing()));
    }

    private LocalDate lastDayAgreed(MakeReferral c) {
        state.mustBeWritable();
        Consent given = c.consentId() == null ? null : state.consent(c.consentId());
        if (given != null) {
            ChildConsentRules.allows(given, state.people);
        }
        Consent consent = ConsentRules.allows(given, c);
        return consent.until() == null ? c.on() : consent.until();
    }

    /** Where nobody could be asked whether it may be written down, this may be shared all the same. */
    private LocalDate lastDayOfUrgency(MakeReferral c, UrgentSharingId sharing) {
        return UrgencyRules.allows(state.urgency.sharing(sharing), c).lastDay();
    }

    @CommandHandler
    void decide(TakeBackReferral c) {
        Refused.when(!state.isOpen(c.referralId()), REFERRAL_NOT_OPEN);
        state.mustHaveBegunBy(c.on());
        apply(new ReferralSettled(c.caseId(), c.referralId(), ReferralState.REVOKED, c.reason(), c.on()));
    }

    @CommandHandler
    void decide(SettleReferral c) {
        if (state.isOpen(c.referralId())) {
            apply(new ReferralSettled(c.caseId(), c.referralId(), c.end(), null, c.on()));
        }
    }
}
