package tincay.domain.worker;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.eventname.EventName;

/** What happened to the rights of somebody who already worked here. */
public sealed interface RightsEvent extends WorkerEvent {

    /** It was asked that a case role be held elsewhere; it waits for a second person. */
    @EventName("worker.scope_proposed")
    record ScopeProposed(WorkerId workerId, Role role, Scope scope, LocalDate from, WorkerId proposedBy)
            implements RightsEvent {}

    /** A role is held elsewhere from now on, and no longer where it was. */
    @EventName("worker.scope_changed")
    record ScopeChanged(
            WorkerId workerId,
            Role role,
            Scope scope,
            LocalDate from,
            WorkerId changedBy,
            @Nullable WorkerId approvedBy)
            implements RightsEvent {}

    /** It was asked that a suspension end; it waits for a second person. */
    @EventName("worker.resumption_proposed")
    record ResumptionProposed(WorkerId workerId, LocalDate on, WorkerId proposedBy) implements RightsEvent {}

    /** A suspension ended, and every right it had taken came back. */
    @EventName("worker.resumed")
    record WorkerResumed(
            WorkerId workerId,
            LocalDate on,
            WorkerId resumedBy,
            @Nullable WorkerId approvedBy) implements RightsEvent {}

    /** Somebody works here no more; every right ended at once and for good. */
    @EventName("worker.ended")
    record WorkerEnded(WorkerId workerId, LocalDate on, WorkerId endedBy) implements RightsEvent {}
}
