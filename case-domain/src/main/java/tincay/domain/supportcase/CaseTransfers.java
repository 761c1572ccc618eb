package tincay.domain.supportcase;

import static java.util.Comparator.comparing;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.CLOSURE_PENDING;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.address.AddressId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;
import tincay.domain.worker.WorkerId;

/** How a case moves to another address: offered to one at a time, and gone only when somebody there takes it. */
final class CaseTransfers {

    private final CaseState state;

    CaseTransfers(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(OfferTransfer c) {
        AddressId from = mayLeave(c.on(), c.to());
        TransferRules.sheAgreed(state, c.agreed());
        apply(new TransferOffered(
                c.caseId(), c.transferId(), from, c.to(), c.reason(), c.agreed(), c.offeredBy(), c.on()));
    }

    @CommandHandler
    void decide(DecideTransfer c) {
        AddressId from = mayLeave(c.on(), c.to());
        TransferRules.sheAgreedOrIsKeptFromHere(state, c.reason(), c.agreed());
        apply(new TransferOffered(
                c.caseId(), c.transferId(), from, c.to(), c.reason(), c.agreed(), c.offeredBy(), c.on()));
    }

    @CommandHandler
    void decide(TakeBackTransfer c) {
        state.transfers.answered(c.transferId(), c.on());
        apply(new TransferTakenBack(c.caseId(), c.transferId(), c.on()));
    }

    @CommandHandler
    void decide(DeclineTransfer c) {
        state.transfers.answered(c.transferId(), c.on());
        apply(new TransferDeclined(c.caseId(), c.transferId(), c.reason(), c.declinedBy(), c.on()));
    }

    /** Whoever worked on it is released, whoever takes it is responsible: nobody of both addresses has it, and never nobody. */
    @CommandHandler
    void decide(AcceptTransfer c) {
        TransferOffered offer = state.transfers.answered(c.transferId(), c.on());
        state.ties.mayTake(c.acceptedBy());
        List<WorkerId> former = state.workers.stream()
                .filter(worker -> !worker.equals(c.acceptedBy()))
                .sorted(comparing(WorkerId::value))
                .toList();
        boolean known = state.workers.contains(c.acceptedBy());
        apply(new TransferAccepted(c.caseId(), c.transferId(), offer.from(), offer.to(), c.acceptedBy(), c.on()));
        if (!known) {
            apply(new WorkerAssigned(c.caseId(), c.acceptedBy(), c.on()));
        }
        former.forEach(worker -> apply(new WorkerReleased(c.caseId(), worker, c.on())));
    }

    private AddressId mayLeave(LocalDate on, AddressId to) {
        state.mustBeOpenOn(on);
        Refused.when(state.proposal != null, CLOSURE_PENDING);
        return state.transfers.leavingFor(to);
    }
}
