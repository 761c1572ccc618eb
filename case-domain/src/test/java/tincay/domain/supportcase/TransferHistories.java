package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.util.HashSet;
import java.util.Set;

import tincay.domain.address.AddressId;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.worker.WorkerId;

/** Sentences that are true of every history of a case about where it belongs and who works on it. */
final class TransferHistories {

    private final Set<WorkerId> workers = new HashSet<>();
    private AddressId place;
    private TransferOffered waiting;
    private WorkerId taker;

    void read(CaseEvent event) {
        if (!(event instanceof WorkerAssigned) && !(event instanceof WorkerReleased)) {
            mustBeAloneUnless(null);
        }
        switch (event) {
            case CaseOpened opened -> place = opened.addressId();
            case WorkerAssigned assigned -> {
                mustBeAloneUnless(assigned.worker());
                workers.add(assigned.worker());
            }
            case WorkerReleased released -> workers.remove(released.worker());
            case TransferOffered offered -> {
                sentence(waiting == null, "a case is offered to one address at a time");
                sentence(offered.from().equals(place), "a case is offered by the address it belongs to");
                sentence(!offered.to().equals(place), "a case is offered to another address");
                waiting = offered;
            }
            case TransferEvent answer -> answered(answer);
            default -> {}
        }
    }

    /** What comes next after somebody took the case, their own assignment left out, finds nobody else on it. */
    private void mustBeAloneUnless(WorkerId assigned) {
        if (taker != null && !taker.equals(assigned)) {
            sentence(workers.equals(Set.of(taker)), "who takes a case has it alone");
            taker = null;
        }
    }

    private void answered(TransferEvent answer) {
        sentence(
                waiting != null && waiting.transferId().equals(answer.transferId()),
                "only the offer that waits is answered");
        if (answer instanceof TransferAccepted accepted) {
            sentence(accepted.to().equals(waiting.to()), "a case goes where it was offered");
            place = accepted.to();
            taker = accepted.acceptedBy();
        }
        waiting = null;
    }

    void closed() {
        sentence(waiting == null, "a case closes with nobody asked to take it");
    }
}
