package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.BEFORE_INTAKE;
import static tincay.domain.supportcase.CaseRefusal.CLOSED;
import static tincay.domain.supportcase.CaseRefusal.NOT_CLOSED;
import static tincay.domain.supportcase.CaseRefusal.RECORD_CONSENT_WITHDRAWN;
import static tincay.domain.supportcase.CaseRefusal.REFERRAL_NOT_OPEN;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.access.Hidden;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RevokeReason;
import tincay.domain.referral.ReferralId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;

@AggregateRoot
class SupportCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CaseId id;

    private final CaseState state = new CaseState();

    SupportCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenCase c) {
        apply(new CaseOpened(
                c.caseId(),
                c.caseNumber(),
                c.addressId(),
                c.survivor(),
                c.children(),
                c.perpetrator(),
                c.happenedOn(),
                c.broughtBy(),
                c.minor(),
                c.facts(),
                c.account(),
                c.safeContact(),
                c.statisticalFacts()));
        apply(new WorkerAssigned(c.caseId(), c.worker(), c.happenedOn()));
    }

    @CommandHandler
    void decide(GiveConsent c) {
        openOn(c.on());
        ConsentRules.mayBeGiven(c);
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
                c.details()));
    }

    /** Never refused for what else happened meanwhile, and a repeat changes nothing. */
    @CommandHandler
    void decide(WithdrawConsent c) {
        if (!state.wasGiven(c.consentId())) {
            throw new Hidden();
        }
        if (state.consent(c.consentId()) != null) {
            List<ReferralId> resting = state.referralsRestingOn(c.consentId());
            apply(new ConsentWithdrawn(c.caseId(), c.consentId(), c.on()));
            resting.forEach(referral -> apply(new ReferralSettled(
                    c.caseId(), referral, ReferralState.REVOKED, RevokeReason.CONSENT_WITHDRAWN, c.on())));
        }
    }

    @CommandHandler
    void decide(NotifyCommune c) {
        openOn(c.on());
        apply(new CommuneNotified(c.caseId(), c.notifiedAt(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(AssessRisk c) {
        openOn(c.on());
        writable();
        RiskRules.mayBeStated(c);
        boolean raised = c.level() != c.computed();
        apply(new RiskAssessed(c.caseId(), c.instrumentVersion(), c.level(), raised, c.on(), c.answers()));
    }

    @CommandHandler
    void decide(WriteNote c) {
        openOn(c.on());
        writable();
        apply(new NoteWritten(c.caseId(), c.noteId(), c.kind(), c.on(), c.note()));
    }

    @CommandHandler
    void decide(MakeReferral c) {
        openOn(c.on());
        writable();
        Consent consent = ConsentRules.allows(state.consent(c.consentId()), c);
        LocalDate sharedUntil = consent.until() == null ? c.on() : consent.until();
        apply(new ReferralMade(
                c.caseId(),
                c.referralId(),
                c.receiver(),
                c.service(),
                c.consentId(),
                sharedUntil,
                c.groups(),
                c.urgency(),
                c.on(),
                c.madeAt(),
                c.shared(),
                c.call()));
    }

    @CommandHandler
    void decide(TakeBackReferral c) {
        Refused.when(!state.isOpen(c.referralId()), REFERRAL_NOT_OPEN);
        onOrAfterIntake(c.on());
        apply(new ReferralSettled(c.caseId(), c.referralId(), ReferralState.REVOKED, c.reason(), c.on()));
    }

    @CommandHandler
    void decide(SettleReferral c) {
        if (state.isOpen(c.referralId())) {
            apply(new ReferralSettled(c.caseId(), c.referralId(), c.end(), null, c.on()));
        }
    }

    @CommandHandler
    void decide(CloseCase c) {
        openOn(c.on());
        ClosingRules.mayClose(c, state.hasOpenReferral(), state.communeAnswered, state.level, state.lastContact);
        apply(new CaseClosed(c.caseId(), c.reason(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(ReopenCase c) {
        Refused.when(!state.closed, NOT_CLOSED);
        onOrAfterIntake(c.on());
        apply(new CaseReopened(c.caseId(), c.reason(), c.on()));
    }

    @EventSourcingHandler
    void evolve(CaseEvent event) {
        id = event.caseId();
        state.evolve(event);
    }

    private void openOn(LocalDate day) {
        Refused.when(state.closed, CLOSED);
        onOrAfterIntake(day);
    }

    private void onOrAfterIntake(LocalDate day) {
        Refused.when(day.isBefore(state.openedOn), BEFORE_INTAKE);
    }

    /** Once the survivor no longer agrees to a record, nothing new is written about them. */
    private void writable() {
        Refused.when(state.recordConsentWithdrawn, RECORD_CONSENT_WITHDRAWN);
    }
}
