package tincay.domain.worker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.worker.WorkerRefusal.NEEDS_SECOND_PERSON;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.RightsCommand.ApproveResumption;
import tincay.domain.worker.RightsCommand.ChangeScope;
import tincay.domain.worker.RightsCommand.EndWorker;
import tincay.domain.worker.RightsCommand.ProposeScope;
import tincay.domain.worker.RightsCommand.ResumeWorker;
import tincay.domain.worker.RightsEvent.ResumptionProposed;
import tincay.domain.worker.RightsEvent.ScopeChanged;
import tincay.domain.worker.RightsEvent.ScopeProposed;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.RightsEvent.WorkerResumed;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

/** How the rights of somebody change: held elsewhere, suspended, given back, ended. */
final class WorkerChanges {

    private final WorkerState state;

    WorkerChanges(WorkerState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(ChangeScope c) {
        state.mustBeActive();
        Refused.when(c.role().isCaseRole(), NEEDS_SECOND_PERSON);
        WorkerRules.mayMove(c.role(), c.scope(), state);
        apply(new ScopeChanged(c.workerId(), c.role(), c.scope(), c.from(), c.changedBy(), null));
    }

    @CommandHandler
    void decide(ProposeScope c) {
        state.mustBeActive();
        WorkerRules.mayMove(c.role(), c.scope(), state);
        apply(new ScopeProposed(c.workerId(), c.role(), c.scope(), c.from(), c.proposedBy()));
    }

    @CommandHandler
    void decide(SuspendWorker c) {
        state.mustWorkHere();
        if (!state.suspended) {
            apply(new WorkerSuspended(c.workerId(), c.on()));
        }
    }

    /** Whoever could suspend and resume alone could give case roles alone. */
    @CommandHandler
    void decide(ResumeWorker c) {
        state.mustWorkHere();
        Refused.when(!state.suspended, WorkerRefusal.NOT_SUSPENDED);
        Refused.when(c.resumedBy().equals(c.workerId()), WorkerRefusal.NOT_ONESELF);
        apply(
                state.holdsCaseRole()
                        ? new ResumptionProposed(c.workerId(), c.on(), c.resumedBy())
                        : new WorkerResumed(c.workerId(), c.on(), c.resumedBy(), null));
    }

    @CommandHandler
    void decide(ApproveResumption c) {
        state.mustWorkHere();
        WorkerId asked = state.resumptionAskedBy;
        if (asked == null) {
            throw new Refused(WorkerRefusal.NOT_PROPOSED);
        }
        Refused.when(c.approvedBy().equals(asked) || c.approvedBy().equals(c.workerId()), NEEDS_SECOND_PERSON);
        apply(new WorkerResumed(c.workerId(), c.on(), asked, c.approvedBy()));
    }

    @CommandHandler
    void decide(EndWorker c) {
        state.mustWorkHere();
        Refused.when(c.endedBy().equals(c.workerId()), WorkerRefusal.NOT_ONESELF);
        apply(new WorkerEnded(c.workerId(), c.on(), c.endedBy()));
    }
}
