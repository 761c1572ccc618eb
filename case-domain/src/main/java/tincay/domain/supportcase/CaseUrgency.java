package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RevokeReason;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/** What is shared in urgency, before the survivor can be asked, and the second person who looks at it. */
final class CaseUrgency {

    private final CaseState state;

    CaseUrgency(CaseState state) {
        this.state = state;
    }

    /** A life weighs more than a record nobody agreed to: this is not refused where nothing else may be written. */
    @CommandHandler
    void decide(JustifyUrgentSharing c) {
        state.mustBeOpenOn(c.on());
        UrgencyRules.mayBeShared(c.recipient(), c.groups());
        apply(new UrgentSharingJustified(
                c.caseId(),
                c.sharingId(),
                c.recipient(),
                c.groups(),
                c.recordUnanswered(),
                c.decidedBy(),
                c.on(),
                c.decidedAt(),
                c.toldOn(),
                c.reasons()));
    }

    @CommandHandler
    void decide(ReviewUrgentSharing c) {
        UrgentSharing sharing = state.urgency.known(c.sharingId());
        state.mustBeOpenOn(c.on());
        UrgencyRules.mayBeReviewed(sharing, c.reviewer());
        apply(new UrgentSharingReviewed(
                c.caseId(), c.sharingId(), c.reviewer(), c.result(), c.on(), c.reviewedAt(), c.finding()));
        if (c.result() == ReviewResult.NOT_CONFIRMED) {
            RestingReferrals.takeBack(state, c.caseId(), c.sharingId(), RevokeReason.URGENCY_NOT_CONFIRMED, c.on());
        }
    }

    /** Owed even where the case has ended meanwhile. */
    @CommandHandler
    void decide(TellOfUrgentSharing c) {
        UrgencyRules.mayBeTold(state.urgency.known(c.sharingId()), c.on());
        apply(new UrgentSharingTold(c.caseId(), c.sharingId(), c.on(), c.told()));
    }

    /** From now on she decides: what rests on it ends, and she is asked no more. */
    @CommandHandler
    void decide(DeclineUrgentSharing c) {
        UrgentSharing sharing = state.urgency.known(c.sharingId());
        state.mustBeOpenOn(c.on());
        UrgencyRules.mayBeDeclined(
                sharing, sharing.agreedBy() == null ? null : state.consent(sharing.agreedBy()), c.on());
        apply(new UrgentSharingDeclined(c.caseId(), c.sharingId(), c.on()));
        RestingReferrals.takeBack(state, c.caseId(), c.sharingId(), RevokeReason.CONSENT_WITHDRAWN, c.on());
    }
}
