package tincay.domain.worker;

import java.time.LocalDate;

import tincay.domain.stream.Command;

/** What can be asked of a worker's record. */
public sealed interface WorkerCommand extends Command
        permits WorkerCommand.EnrolWorker,
                WorkerCommand.AppointWorker,
                WorkerCommand.ProposeRole,
                WorkerCommand.ApproveRole,
                WorkerCommand.SuspendWorker,
                RightsCommand,
                TieCommand {

    WorkerId workerId();

    @Override
    default WorkerId target() {
        return workerId();
    }

    /** Begins the record of somebody who will work here; they hold no role yet. */
    record EnrolWorker(WorkerId workerId, LocalDate on) implements WorkerCommand {}

    /** Gives a role that touches no case. */
    record AppointWorker(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId appointedBy)
            implements WorkerCommand {}

    /** Asks for a case role, which a second person must approve. */
    record ProposeRole(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId proposedBy)
            implements WorkerCommand {}

    /** Approves the role that was asked for. */
    record ApproveRole(WorkerId workerId, Role role, WorkerId approvedBy) implements WorkerCommand {}

    /** Takes every right away until further notice. */
    record SuspendWorker(WorkerId workerId, LocalDate on) implements WorkerCommand {}
}
