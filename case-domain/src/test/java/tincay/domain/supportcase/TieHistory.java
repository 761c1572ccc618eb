package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.worker.WorkerId;

/** What is true of kin within the history of a case. */
final class TieHistory {

    private final Set<WorkerId> kin = new HashSet<>();
    private final Set<WorkerId> working = new HashSet<>();

    /** Whether it may be said of a closed case. */
    boolean isSaidOfAClosedCase(CaseEvent event) {
        return (event instanceof CaseTieEvent && !(event instanceof TieTold))
                || (event instanceof WorkerReleased released && kin.contains(released.worker()));
    }

    void read(CaseEvent event) {
        sentence(
                event instanceof WorkerReleased || Collections.disjoint(kin, working),
                "whoever is shut out works on the case no longer");
        switch (event) {
            case WorkerAssigned assigned -> {
                sentence(!kin.contains(assigned.worker()), "whoever is shut out is given nothing");
                working.add(assigned.worker());
            }
            case WorkerReleased released -> {
                working.remove(released.worker());
                sentence(
                        !working.isEmpty() || kin.contains(released.worker()),
                        "somebody always has the case, unless the last one was shut out");
            }
            case TieConfirmed confirmed ->
                sentence(kin.add(confirmed.worker()), "nobody is shut out who is shut out already");
            case TieLifted lifted -> {
                sentence(kin.remove(lifted.worker()), "only who is shut out is let in again");
                sentence(!lifted.liftedBy().equals(lifted.worker()), "nobody lets themselves in again");
            }
            default -> {}
        }
    }
}
