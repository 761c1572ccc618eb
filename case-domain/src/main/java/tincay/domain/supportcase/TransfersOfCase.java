package tincay.domain.supportcase;

import static tincay.domain.supportcase.TransferRefusal.ALREADY_OFFERED;
import static tincay.domain.supportcase.TransferRefusal.BEFORE_OFFER;
import static tincay.domain.supportcase.TransferRefusal.NOT_OPEN;
import static tincay.domain.supportcase.TransferRefusal.OWN_ADDRESS;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;

/** Where a case belongs, and the one address it is offered to. */
final class TransfersOfCase {

    private @Nullable AddressId address;
    private @Nullable TransferOffered open;

    void opened(AddressId at) {
        address = at;
    }

    void evolve(TransferEvent event) {
        switch (event) {
            case TransferOffered offered -> open = offered;
            case TransferAccepted accepted -> {
                address = accepted.to();
                open = null;
            }
            case TransferDeclined _, TransferTakenBack _ -> open = null;
        }
    }

    boolean isOffered() {
        return open != null;
    }

    /** The address the case belongs to, unless it is the one it would go to. */
    AddressId leavingFor(AddressId to) {
        Refused.when(open != null, ALREADY_OFFERED);
        Refused.when(to.equals(address), OWN_ADDRESS);
        if (address == null) {
            throw new IllegalStateException("a case of no address");
        }
        return address;
    }

    /** The offer that is answered: the open one and no other, so that nobody takes what was offered to somebody else. */
    TransferOffered answered(TransferId transfer, LocalDate on) {
        if (open == null || !open.transferId().equals(transfer)) {
            throw new Refused(NOT_OPEN);
        }
        Refused.when(on.isBefore(open.on()), BEFORE_OFFER);
        return open;
    }
}
