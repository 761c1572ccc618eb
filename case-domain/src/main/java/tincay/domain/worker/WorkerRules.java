package tincay.domain.worker;

import static tincay.domain.worker.WorkerRefusal.ALREADY_HELD;
import static tincay.domain.worker.WorkerRefusal.MIXED_ROLES;
import static tincay.domain.worker.WorkerRefusal.NEEDS_SECOND_PERSON;
import static tincay.domain.worker.WorkerRefusal.NOT_HELD;
import static tincay.domain.worker.WorkerRefusal.SAME_SCOPE;
import static tincay.domain.worker.WorkerRefusal.SCOPE_MISSING;

import java.util.Set;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;

/** Who reads cases reads nothing else here, and nobody gives a case role alone. */
final class WorkerRules {

    private WorkerRules() {}

    static void mayBeAppointed(AppointWorker appointment, Set<Role> held) {
        Refused.when(appointment.role().isCaseRole(), NEEDS_SECOND_PERSON);
        mayHold(appointment.role(), appointment.scope(), held);
    }

    static void mayBeProposed(ProposeRole proposal, Set<Role> held) {
        mayHold(proposal.role(), proposal.scope(), held);
    }

    static void mayApprove(WorkerId approver, Proposal proposal, WorkerState state) {
        Refused.when(approver.equals(proposal.proposedBy()) || approver.equals(proposal.worker()), NEEDS_SECOND_PERSON);
        if (proposal.change()) {
            mayMove(proposal.role(), proposal.scope(), state);
        } else {
            mayHold(proposal.role(), proposal.scope(), state.held.keySet());
        }
    }

    /** A role that is held may be held elsewhere instead. */
    static void mayMove(Role role, Scope scope, WorkerState state) {
        Refused.when(!state.held.containsKey(role), NOT_HELD);
        Refused.when(!scope.fits(role), SCOPE_MISSING);
        Refused.when(scope.equals(state.held.get(role)), SAME_SCOPE);
    }

    private static void mayHold(Role role, Scope scope, Set<Role> held) {
        Refused.when(!scope.fits(role), SCOPE_MISSING);
        Refused.when(held.contains(role), ALREADY_HELD);
        Refused.when(held.stream().anyMatch(other -> other.isCaseRole() != role.isCaseRole()), MIXED_ROLES);
    }
}
