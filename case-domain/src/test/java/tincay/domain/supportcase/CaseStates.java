package tincay.domain.supportcase;

import java.util.List;

import tincay.domain.Facts;
import tincay.domain.codes.RiskLevel;

/** How a case stands, asked of what the case itself remembers. */
public final class CaseStates {

    private CaseStates() {}

    /** The state after these facts, in a word or two. */
    public static String after(List<CaseEvent> history) {
        var state = new CaseState();
        history.forEach(state::evolve);
        String referral = state.hasOpenReferral() ? "_REFERRAL_OUT" : "";
        String stay = state.stays.isRunning() ? "_STAYING" : "";
        String offered = state.transfers.isOffered() ? "_OFFERED" : "";
        return state.closed
                ? "CLOSED"
                : (state.proposal == null ? "OPEN" : "CLOSURE_PROPOSED") + referral + stay + offered;
    }

    /** Whether it is open, in high danger, about to end, or closed, and whether the commune has to be told. */
    public static String ending(List<CaseEvent> history) {
        var state = new CaseState();
        history.forEach(state::evolve);
        return (state.closed ? "CLOSED" : state.proposal == null ? "OPEN" : "CLOSURE_PROPOSED")
                + (state.level == RiskLevel.HIGH ? "_IN_HIGH_DANGER" : "")
                + (state.communeAnswered ? "" : "_NOTICE_OWED");
    }

    /** How many work on it, and whether somebody is shut out. */
    public static String working(List<CaseEvent> history) {
        var state = new CaseState();
        history.forEach(state::evolve);
        return List.of("NOBODY_WORKS", "ONE_WORKS", "TWO_WORK").get(state.workers.size())
                + (state.ties.has(Facts.MAI) ? "_ONE_SHUT_OUT" : "");
    }

    /** How it stands with the plan for a child. */
    public static String child(List<CaseEvent> history) {
        var word = "NO_CHILD_HARMED";
        for (CaseEvent fact : history) {
            word = switch (fact) {
                case PeopleEvent.ChildHarmTold _ -> "CHILD_HARMED";
                case ChildPlanEvent.ChildPlanMade _ -> "CHILD_PLAN_MADE";
                case ChildPlanEvent.ChildPlanApproved _ -> "CHILD_PLAN_APPROVED";
                default -> word;
            };
        }
        return word;
    }

    /** How it stands with what was shared in urgency. */
    public static String urgent(List<CaseEvent> history) {
        var state = new CaseState();
        history.forEach(state::evolve);
        String looked = history.stream()
                .filter(UrgentEvent.UrgentSharingReviewed.class::isInstance)
                .map(fact -> ((UrgentEvent.UrgentSharingReviewed) fact).result().name())
                .findFirst()
                .orElse("UNREVIEWED");
        boolean owed = history.stream().anyMatch(TellingEvent.PartnerTellingOwed.class::isInstance)
                && history.stream().noneMatch(TellingEvent.PartnerTold.class::isInstance);
        return looked
                + (state.urgency.isRecordAwaited() ? "_RECORD_AWAITED" : "")
                + (state.hasOpenReferral() ? "_REFERRAL_OUT" : "")
                + (owed ? "_PARTNER_TO_TELL" : "");
    }
}
