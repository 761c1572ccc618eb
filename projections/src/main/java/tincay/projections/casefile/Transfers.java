package tincay.projections.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferState;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.TransferEvent;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;
import tincay.domain.supportcase.TransferId;

/** The offers of a case to other addresses, and where it belongs, after the facts read so far. */
public final class Transfers {

    Transfers() {}

    private final Map<TransferId, TransferView> offers = new LinkedHashMap<>();
    private @Nullable AddressId movedTo;

    void take(TransferEvent event) {
        switch (event) {
            case TransferOffered offered ->
                offers.put(offered.transferId(), new TransferView(offered, TransferState.OFFERED, null, null));
            case TransferAccepted accepted -> {
                movedTo = accepted.to();
                ended(accepted, TransferState.ACCEPTED, null, accepted.on());
            }
            case TransferDeclined declined -> ended(declined, TransferState.DECLINED, declined.reason(), declined.on());
            case TransferTakenBack back -> ended(back, TransferState.TAKEN_BACK, null, back.on());
        }
    }

    private void ended(
            TransferEvent event,
            TransferState state,
            tincay.domain.codes.@Nullable TransferDeclined because,
            LocalDate on) {
        offers.computeIfPresent(
                event.transferId(), (_, offer) -> new TransferView(offer.offered(), state, because, on));
    }

    AddressId address(CaseOpened opened) {
        return movedTo == null ? opened.addressId() : movedTo;
    }

    /** The offer that waits for an answer, if there is one. */
    public @Nullable TransferView open() {
        return offers.values().stream().filter(TransferView::isOpen).findFirst().orElse(null);
    }

    /** Every offer, oldest first. */
    public List<TransferView> all() {
        return List.copyOf(offers.values());
    }
}
