package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.ALREADY_ASSIGNED;
import static tincay.domain.supportcase.CaseRefusal.LAST_WORKER;
import static tincay.domain.supportcase.CaseRefusal.NOT_ASSIGNED;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;

/** Who works on the case; there is always somebody. */
final class CaseStaffing {

    private final CaseState state;

    CaseStaffing(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(AssignWorker c) {
        state.mustBeOpenOn(c.on());
        state.ties.mayTake(c.worker());
        Refused.when(state.workers.contains(c.worker()), ALREADY_ASSIGNED);
        apply(new WorkerAssigned(c.caseId(), c.worker(), c.on()));
    }

    @CommandHandler
    void decide(ReleaseWorker c) {
        state.mustBeOpenOn(c.on());
        Refused.when(!state.workers.contains(c.worker()), NOT_ASSIGNED);
        Refused.when(state.workers.size() == 1, LAST_WORKER);
        apply(new WorkerReleased(c.caseId(), c.worker(), c.on()));
    }
}
