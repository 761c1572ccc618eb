package tincay.projections.transfers;

import static tincay.projections.transfers.TransfersTables.ADDRESSES;
import static tincay.projections.transfers.TransfersTables.CASES;
import static tincay.projections.transfers.TransfersTables.OFFERS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.TransferState;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;
import tincay.domain.supportcase.TransferId;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what is offered to whom, and what stands at an address that has stopped. */
@Component
class TransfersProjector implements ReadModel {

    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public List<Shape> tables() {
        return List.of(OFFERS, CASES, ADDRESSES);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                CaseOpened.class,
                RiskAssessed.class,
                CaseClosed.class,
                CaseReopened.class,
                TransferOffered.class,
                TransferAccepted.class,
                TransferDeclined.class,
                TransferTakenBack.class,
                AddressEstablished.class,
                AddressSuspended.class,
                AddressResumed.class,
                AddressClosed.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case CaseOpened fact ->
                List.of(CASES.row(fact.caseId(), fact.caseNumber().value(), fact.addressId(), null, fact.on(), false));
            case RiskAssessed fact -> List.of(CASES.at(fact.caseId()).set("risk_level", fact.level()));
            case CaseClosed fact -> List.of(CASES.at(fact.caseId()).set("closed", true));
            case CaseReopened fact -> List.of(CASES.at(fact.caseId()).set("closed", false));
            case TransferOffered fact -> List.of(offered(fact));
            case TransferAccepted fact ->
                List.of(
                        CASES.at(fact.caseId()).set("address", fact.to()),
                        ended(fact.transferId(), TransferState.ACCEPTED));
            case TransferDeclined fact -> List.of(ended(fact.transferId(), TransferState.DECLINED));
            case TransferTakenBack fact -> List.of(ended(fact.transferId(), TransferState.TAKEN_BACK));
            case AddressEstablished fact -> List.of(ADDRESSES.row(fact.address(), AddressStatus.ACTIVE));
            case AddressSuspended fact -> List.of(stands(fact.address(), AddressStatus.SUSPENDED));
            case AddressResumed fact -> List.of(stands(fact.address(), AddressStatus.ACTIVE));
            case AddressClosed fact -> List.of(stands(fact.address(), AddressStatus.CLOSED));
            default -> List.of();
        };
    }

    private static Change offered(TransferOffered fact) {
        return OFFERS.row(
                fact.transferId(),
                fact.caseId(),
                fact.from(),
                fact.to(),
                fact.reason(),
                fact.on(),
                TransferState.OFFERED);
    }

    private static Change ended(TransferId transfer, TransferState state) {
        return OFFERS.at(transfer).set("state", state);
    }

    private static Change stands(AddressId address, AddressStatus status) {
        return ADDRESSES.at(address).set("status", status);
    }
}
