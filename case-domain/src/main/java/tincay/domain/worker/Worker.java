package tincay.domain.worker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerProposed;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

@AggregateRoot
class Worker {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable WorkerId id;

    private final Set<Role> held = EnumSet.noneOf(Role.class);
    private final Map<Role, ProposeRole> proposed = new EnumMap<>(Role.class);
    private boolean suspended;

    Worker() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(EnrolWorker c) {
        apply(new WorkerEnrolled(c.workerId(), c.on()));
    }

    @CommandHandler
    void decide(AppointWorker c) {
        Refused.when(suspended, WorkerRefusal.SUSPENDED);
        WorkerRules.mayBeAppointed(c, held);
        apply(new WorkerAppointed(c.workerId(), c.role(), c.scope(), c.from(), c.appointedBy(), null));
    }

    @CommandHandler
    void decide(ProposeRole c) {
        Refused.when(suspended, WorkerRefusal.SUSPENDED);
        WorkerRules.mayBeProposed(c, held);
        apply(new WorkerProposed(c.workerId(), c.role(), c.scope(), c.from(), c.proposedBy()));
    }

    @CommandHandler
    void decide(ApproveRole c) {
        ProposeRole proposal = proposed.get(c.role());
        if (proposal == null) {
            throw new Refused(WorkerRefusal.NOT_PROPOSED);
        }
        Refused.when(suspended, WorkerRefusal.SUSPENDED);
        WorkerRules.mayApprove(c.approvedBy(), proposal, held);
        apply(new WorkerAppointed(
                c.workerId(), c.role(), proposal.scope(), proposal.from(), proposal.proposedBy(), c.approvedBy()));
    }

    @CommandHandler
    void decide(SuspendWorker c) {
        if (!suspended) {
            apply(new WorkerSuspended(c.workerId(), c.on()));
        }
    }

    @EventSourcingHandler
    void evolve(WorkerEvent event) {
        id = event.workerId();
        switch (event) {
            case WorkerEnrolled _ -> {}
            case WorkerProposed p ->
                proposed.put(p.role(), new ProposeRole(p.workerId(), p.role(), p.scope(), p.from(), p.proposedBy()));
            case WorkerAppointed appointed -> {
                held.add(appointed.role());
                proposed.remove(appointed.role());
            }
            case WorkerSuspended _ -> suspended = true;
        }
    }
}
