package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseTieEvent.LikenessDismissed;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.worker.WorkerId;

/** Who is shut out of the case, as its own people are in it. */
final class TiesOfCase {

    private final Set<WorkerId> shutOut = new HashSet<>();

    void evolve(CaseTieEvent event) {
        switch (event) {
            case TieTold _, LikenessDismissed _ -> {}
            case TieConfirmed confirmed -> shutOut.add(confirmed.worker());
            case TieLifted lifted -> shutOut.remove(lifted.worker());
        }
    }

    boolean has(WorkerId worker) {
        return shutOut.contains(worker);
    }

    void mayTake(WorkerId worker) {
        Refused.when(has(worker), TieRefusal.CANNOT_TAKE);
    }
}
