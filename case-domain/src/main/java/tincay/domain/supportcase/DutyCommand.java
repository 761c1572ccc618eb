package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.duty.DutyId;
import tincay.domain.privacy.Confidential;

/** What can be asked of a case about its deadlines. */
public sealed interface DutyCommand extends CaseCommand {

    /**
     * Says that something owed until then seems not to have been done; sent by the clock, never by a person.
     *
     * @param now the time the clock said
     */
    record DeclareOverdue(CaseId caseId, DutyId dutyId, Instant due, Instant now) implements DutyCommand {}

    /** Says that something happened after which the danger is looked at again the same day; sent by what happened. */
    record OweReassessment(CaseId caseId, LocalDate on) implements DutyCommand {}

    /** Records why a case of a high level is referred to nobody. */
    record LeaveUnreferred(CaseId caseId, LocalDate on, Confidential<NotReferredBecause> reason)
            implements DutyCommand {}

    /**
     * Notes until when health care can do more after sexual violence.
     *
     * @param eventAt when it happened last; the beginning of the day if nobody knows the hour
     * @param on when it was told
     */
    record NoteHealthWindow(CaseId caseId, Instant eventAt, LocalDate on) implements DutyCommand {}
}
