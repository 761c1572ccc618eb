package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.Set;

import tincay.domain.codes.ClosureReason;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What can be asked about an end that a second person must agree to. */
public sealed interface ClosureCommand extends CaseCommand {

    /** Asks the supervisor to let the case end. */
    record ProposeClosure(
            CaseId caseId,
            ClosureReason reason,
            Set<String> answered,
            WorkerId proposedBy,
            LocalDate on,
            Confidential<ClosingDetails> details)
            implements ClosureCommand {}

    /** Agrees, which closes the case. */
    record ApproveClosure(CaseId caseId, WorkerId approvedBy, LocalDate on) implements ClosureCommand {}

    /** Does not agree, and says what is missing. */
    record ReturnClosure(CaseId caseId, WorkerId returnedBy, LocalDate on, Confidential<ReturnReason> reason)
            implements ClosureCommand {}
}
