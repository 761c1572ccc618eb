package tincay.domain.worker;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.RightsEvent.ResumptionProposed;
import tincay.domain.worker.RightsEvent.ScopeChanged;
import tincay.domain.worker.RightsEvent.ScopeProposed;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.RightsEvent.WorkerResumed;
import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerProposed;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

/** As much of a worker as the rules about rights ask for. */
final class WorkerState {

    final Map<Role, Scope> held = new EnumMap<>(Role.class);
    final Map<Role, Proposal> proposed = new EnumMap<>(Role.class);
    final Set<TieId> told = new HashSet<>();
    final Set<TieId> takenBack = new HashSet<>();
    boolean suspended;
    boolean ended;

    @Nullable
    WorkerId resumptionAskedBy;

    void evolve(WorkerEvent event) {
        switch (event) {
            case WorkerEnrolled _ -> {}
            case WorkerProposed p ->
                proposed.put(
                        p.role(), new Proposal(p.workerId(), p.role(), p.scope(), p.from(), p.proposedBy(), false));
            case WorkerAppointed appointed -> holds(appointed.role(), appointed.scope());
            case WorkerSuspended _ -> suspended = true;
            case ScopeProposed p ->
                proposed.put(p.role(), new Proposal(p.workerId(), p.role(), p.scope(), p.from(), p.proposedBy(), true));
            case ScopeChanged changed -> holds(changed.role(), changed.scope());
            case ResumptionProposed asked -> resumptionAskedBy = asked.proposedBy();
            case WorkerResumed _ -> {
                suspended = false;
                resumptionAskedBy = null;
            }
            case WorkerEnded _ -> ended = true;
            case TieDeclared declared -> told.add(declared.tieId());
            case TieWithdrawn withdrawn -> takenBack.add(withdrawn.tieId());
        }
    }

    /** Rights are given to those who work here and are not suspended. */
    void mustBeActive() {
        mustWorkHere();
        Refused.when(suspended, WorkerRefusal.SUSPENDED);
    }

    void mustWorkHere() {
        Refused.when(ended, WorkerRefusal.ENDED);
    }

    boolean holdsCaseRole() {
        return held.keySet().stream().anyMatch(Role::isCaseRole);
    }

    private void holds(Role role, Scope scope) {
        held.put(role, scope);
        proposed.remove(role);
    }
}
