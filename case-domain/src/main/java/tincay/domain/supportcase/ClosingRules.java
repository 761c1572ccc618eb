package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.CHECKLIST_INCOMPLETE;
import static tincay.domain.supportcase.CaseRefusal.CLOSURE_NOT_PROPOSED;
import static tincay.domain.supportcase.CaseRefusal.CONTACT_NOT_LOST_YET;
import static tincay.domain.supportcase.CaseRefusal.NEEDS_SUPERVISOR;
import static tincay.domain.supportcase.CaseRefusal.NOTICE_UNANSWERED;
import static tincay.domain.supportcase.CaseRefusal.OPEN_REFERRAL;
import static tincay.domain.supportcase.CaseRefusal.SECOND_PERSON;
import static tincay.domain.supportcase.CaseRefusal.STAY_RUNNING;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.worker.WorkerId;

/** What must be done before a case may end, and who must agree. */
final class ClosingRules {

    private static final int CONTACT_LOST_AFTER_DAYS = 30;

    private ClosingRules() {}

    /** Nothing may be left open behind the survivor, and the commune has had its answer. */
    static void nothingIsOpen(CaseState state) {
        Refused.when(state.hasOpenReferral(), OPEN_REFERRAL);
        Refused.when(state.stays.isRunning(), STAY_RUNNING);
        Refused.when(state.transfers.isOffered(), TransferRefusal.STILL_OFFERED);
        Refused.when(!state.communeAnswered, NOTICE_UNANSWERED);
        Refused.when(state.urgency.isUnreviewed(), UrgentRefusal.UNREVIEWED);
    }

    /** Where the danger is high the worker does not decide alone. */
    static void mayBeDecidedAlone(@Nullable RiskLevel level) {
        Refused.when(level == RiskLevel.HIGH, NEEDS_SUPERVISOR);
    }

    static void checklistIsAnswered(ClosureReason reason, Set<String> answered) {
        Refused.when(!answered.containsAll(reason.checklist()), CHECKLIST_INCOMPLETE);
    }

    static void contactIsLost(ClosureReason reason, LocalDate on, LocalDate lastContact) {
        Refused.when(
                reason == ClosureReason.CONTACT_LOST && !on.isAfter(lastContact.plusDays(CONTACT_LOST_AFTER_DAYS)),
                CONTACT_NOT_LOST_YET);
    }

    /** Whoever asked does not answer. Returns what was asked. */
    static ClosureProposed mayBeAnswered(@Nullable ClosureProposed proposal, WorkerId by) {
        if (proposal == null) {
            throw new Refused(CLOSURE_NOT_PROPOSED);
        }
        Refused.when(proposal.proposedBy().equals(by), SECOND_PERSON);
        return proposal;
    }
}
