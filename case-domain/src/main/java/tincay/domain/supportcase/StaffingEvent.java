package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.worker.WorkerId;

/** What happened about who works on a case; who comes is {@link CaseEvent.WorkerAssigned}. */
public sealed interface StaffingEvent extends CaseEvent {

    /** A worker is no longer responsible for the case. */
    @EventName("case.worker_released")
    record WorkerReleased(CaseId caseId, WorkerId worker, LocalDate on) implements StaffingEvent {}
}
