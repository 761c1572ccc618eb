package tincay.domain.worker;

import java.time.LocalDate;

/** What can be asked about the rights of somebody who already works here. */
public sealed interface RightsCommand extends WorkerCommand {

    /** Moves a role that touches no case to another place. */
    record ChangeScope(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId changedBy)
            implements RightsCommand {}

    /** Asks that a case role be held elsewhere, which a second person must approve. */
    record ProposeScope(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId proposedBy)
            implements RightsCommand {}

    /** Gives back what a suspension took; where a case role is among it, it waits for a second person. */
    record ResumeWorker(WorkerId workerId, LocalDate on, WorkerId resumedBy) implements RightsCommand {}

    /** Approves, as a second person, that a suspension ends. */
    record ApproveResumption(WorkerId workerId, LocalDate on, WorkerId approvedBy) implements RightsCommand {}

    /** Ends somebody's work here, with every right, for good. */
    record EndWorker(WorkerId workerId, LocalDate on, WorkerId endedBy) implements RightsCommand {}
}
