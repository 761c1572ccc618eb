package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What can be asked about whose people a case is about. */
public sealed interface CaseTieCommand extends CaseCommand {

    /** Tells, at the intake, of a tie that shuts nobody out by itself; the supervisor decides. */
    record TellTie(CaseId caseId, WorkerId worker, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieCommand {}

    /** Shuts a worker out of the case, since it is about their own people. */
    record ConfirmTie(
            CaseId caseId, WorkerId worker, WorkerId confirmedBy, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieCommand {}

    /** Takes that back, since it was wrong. */
    record LiftTie(CaseId caseId, WorkerId worker, WorkerId liftedBy, LocalDate on, Confidential<TieDetails> details)
            implements CaseTieCommand {}

    /** Says that a likeness of names meant nothing. */
    record DismissLikeness(CaseId caseId, LikenessId likenessId, LocalDate on) implements CaseTieCommand {}
}
