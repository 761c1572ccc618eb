package tincay.domain.codes;

import java.util.List;

/** Why a case ends, with the checklist that belongs to that end. */
public enum ClosureReason {
    NEEDS_MET("needsMet", "safetyPlanReviewed", "planFinished", "agreedWithSurvivor", "toldSheMayReturn"),
    MOVED_AWAY("knowsWhereToGo", "transferOffered"),
    CONTACT_LOST("lostOver30Days", "safeWaysTried", "worryPassedOn"),
    SURVIVORS_WISH(
            "safetyPlanReviewed", "planFinished", "agreedWithSurvivor", "toldSheMayReturn", "heardWithoutPressure"),
    DIED("sourceReliable", "childrenSafe", "suspicionReported"),
    OPENED_IN_ERROR("nobodyHelpedHere", "secondPersonAgrees");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> checklist;

    ClosureReason(String... checklist) {
        this.checklist = List.of(checklist);
    }

    /** The keys of the lines, each to be answered yes or no. */
    public List<String> checklist() {
        return checklist;
    }
}
