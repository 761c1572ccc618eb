package tincay.domain.worker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.RightsEvent.ScopeChanged;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerProposed;

@AggregateRoot
@SuppressWarnings("UnusedVariable") // Axon reads the id and the members
class Worker {

    @AggregateIdentifier
    private @Nullable WorkerId id;

    private final WorkerState state = new WorkerState();

    @AggregateMember
    private final WorkerChanges changes = new WorkerChanges(state);

    @AggregateMember
    private final WorkerTies ties = new WorkerTies(state);

    Worker() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(EnrolWorker c) {
        apply(new WorkerEnrolled(c.workerId(), c.on()));
    }

    @CommandHandler
    void decide(AppointWorker c) {
        state.mustBeActive();
        WorkerRules.mayBeAppointed(c, state.held.keySet());
        apply(new WorkerAppointed(c.workerId(), c.role(), c.scope(), c.from(), c.appointedBy(), null));
    }

    @CommandHandler
    void decide(ProposeRole c) {
        state.mustBeActive();
        WorkerRules.mayBeProposed(c, state.held.keySet());
        apply(new WorkerProposed(c.workerId(), c.role(), c.scope(), c.from(), c.proposedBy()));
    }

    @CommandHandler
    void decide(ApproveRole c) {
        state.mustWorkHere();
        Proposal proposal = state.proposed.get(c.role());
        if (proposal == null) {
            throw new Refused(WorkerRefusal.NOT_PROPOSED);
        }
        state.mustBeActive();
        WorkerRules.mayApprove(c.approvedBy(), proposal, state);
        apply(
                proposal.change()
                        ? new ScopeChanged(
                                c.workerId(),
                                c.role(),
                                proposal.scope(),
                                proposal.from(),
                                proposal.proposedBy(),
                                c.approvedBy())
                        : new WorkerAppointed(
                                c.workerId(),
                                c.role(),
                                proposal.scope(),
                                proposal.from(),
                                proposal.proposedBy(),
                                c.approvedBy()));
    }

    @EventSourcingHandler
    void evolve(WorkerEvent event) {
        id = event.workerId();
        state.evolve(event);
    }
}
