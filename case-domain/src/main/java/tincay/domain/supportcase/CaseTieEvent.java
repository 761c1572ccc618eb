package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What happened about whose people a case is about. */
public sealed interface CaseTieEvent extends CaseEvent {

    /** A worker told of a tie that shuts nobody out by itself. */
    @EventName("case.tie_told")
    record TieTold(CaseId caseId, WorkerId worker, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieEvent {}

    /** A worker is shut out of the case, whatever reason or emergency there is. */
    @EventName("case.tie_confirmed")
    record TieConfirmed(
            CaseId caseId, WorkerId worker, WorkerId confirmedBy, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieEvent {}

    /** A tie was confirmed wrongly; the worker is shut out no more. */
    @EventName("case.tie_lifted")
    record TieLifted(CaseId caseId, WorkerId worker, WorkerId liftedBy, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieEvent {}

    /** A supervisor found that a likeness of names meant nothing. */
    @EventName("case.likeness_dismissed")
    record LikenessDismissed(CaseId caseId, LikenessId likenessId, LocalDate on) implements CaseTieEvent {}
}
