package tincay.domain.worker;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to a worker's rights. */
public sealed interface WorkerEvent extends Event
        permits WorkerEvent.WorkerEnrolled,
                WorkerEvent.WorkerProposed,
                WorkerEvent.WorkerAppointed,
                WorkerEvent.WorkerSuspended,
                RightsEvent,
                TieEvent {

    WorkerId workerId();

    /** Somebody joined those who work here, without a role yet. */
    @EventName("worker.enrolled")
    record WorkerEnrolled(WorkerId workerId, LocalDate on) implements WorkerEvent {}

    /** A case role was asked for and waits for a second person. */
    @EventName("worker.proposed")
    record WorkerProposed(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId proposedBy)
            implements WorkerEvent {}

    /** A role was given; a case role by two people. */
    @EventName("worker.appointed")
    record WorkerAppointed(
            WorkerId workerId,
            Role role,
            Scope scope,
            LocalDate from,
            WorkerId appointedBy,
            @Nullable WorkerId approvedBy)
            implements WorkerEvent {}

    /** Every right was taken away until further notice. */
    @EventName("worker.suspended")
    record WorkerSuspended(WorkerId workerId, LocalDate on) implements WorkerEvent {}
}
