package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.worker.WorkerId;

/** What can be asked about who works on a case. */
public sealed interface StaffingCommand extends CaseCommand {

    /** Makes one more worker of the address responsible. */
    record AssignWorker(CaseId caseId, WorkerId worker, LocalDate on) implements StaffingCommand {}

    /** Takes the case from a worker; somebody always keeps it. */
    record ReleaseWorker(CaseId caseId, WorkerId worker, LocalDate on) implements StaffingCommand {}
}
