package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.codes.ClosureReason;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What happened to an end that a second person must agree to; an agreed one is {@link CaseEvent.CaseClosed}. */
public sealed interface ClosureEvent extends CaseEvent {

    /** The supervisor was asked to let the case end. */
    @EventName("case.closure_proposed")
    record ClosureProposed(
            CaseId caseId,
            ClosureReason reason,
            WorkerId proposedBy,
            LocalDate on,
            Confidential<ClosingDetails> details)
            implements ClosureEvent {}

    /** The supervisor did not agree and said what is missing; the case goes on. */
    @EventName("case.closure_returned")
    record ClosureReturned(CaseId caseId, WorkerId returnedBy, LocalDate on, Confidential<ReturnReason> reason)
            implements ClosureEvent {}
}
