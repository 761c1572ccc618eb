package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;

/** What happened about the deadlines of a case. */
public sealed interface DutyEvent extends CaseEvent {

    /** Something owed until then was not done, as far as was known when the deadline had passed. */
    @EventName("case.duty_overdue")
    record DutyOverdue(CaseId caseId, DutyId dutyId, Duty duty, Instant due, LocalDate on) implements DutyEvent {}

    /** Something happened after which the danger must be looked at again the same day. */
    @EventName("case.reassessment_owed")
    record ReassessmentOwed(CaseId caseId, LocalDate on) implements DutyEvent {}

    /**
     * The survivor is to be asked after once more: a second time after the first, or because nobody asked in time.
     *
     * @param by the last day for it
     * @param instead what is over, because it was owed before and nobody asked
     */
    @EventName("case.asking_again_owed")
    record AskingAgainOwed(CaseId caseId, LocalDate on, LocalDate by, Set<Duty> instead) implements DutyEvent {}

    /** A case of a high level was referred to nobody, and it was said why. */
    @EventName("case.not_referred")
    record NotReferred(CaseId caseId, LocalDate on, Confidential<NotReferredBecause> reason) implements DutyEvent {}

    /** Until when health care can do more was noted; when the first window closes and when the last one does. */
    @EventName("case.health_window_noted")
    record HealthWindowNoted(CaseId caseId, Instant firstClosesAt, Instant lastClosesAt, LocalDate on)
            implements DutyEvent {}
}
