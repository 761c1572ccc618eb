package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;

import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.worker.WorkerId;

/** The rules of ties once more, as the rule book tells them. */
final class TieModel {

    private final Set<WorkerId> kin = new HashSet<>();

    String assigning(WorkerId worker) {
        return kin.contains(worker) ? "case.worker-cannot-take" : "";
    }

    String refusal(Command wish) {
        return switch (wish) {
            case ConfirmTie c when kin.contains(c.worker()) -> "tie.already-confirmed";
            case LiftTie c when !kin.contains(c.worker()) -> "tie.not-confirmed";
            case LiftTie c when c.liftedBy().equals(c.worker()) -> "tie.second-person";
            default -> "";
        };
    }

    void granted(Command wish) {
        if (wish instanceof ConfirmTie c) {
            kin.add(c.worker());
        } else if (wish instanceof LiftTie c) {
            kin.remove(c.worker());
        }
    }
}
