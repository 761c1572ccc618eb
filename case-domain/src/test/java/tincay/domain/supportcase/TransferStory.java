package tincay.domain.supportcase;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;

import java.time.LocalDate;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;

/** The facts stories about moving a case are told with: Mai works on it, Lan works at the other address. */
public final class TransferStory {

    public static final AddressId SUOI_MO = new AddressId(id("suoi mo"));
    public static final TransferId TRANSFER = new TransferId(id("transfer"));

    private TransferStory() {}

    public static TransferOffered offered() {
        return offered(TRANSFER, TransferReason.SHE_ASKED, true);
    }

    public static TransferOffered offered(TransferId transfer, TransferReason reason, boolean agreed) {
        return new TransferOffered(CASE, transfer, HOA_BAN, SUOI_MO, reason, agreed, MAI, NEXT_DAY);
    }

    public static TransferAccepted accepted() {
        return new TransferAccepted(CASE, TRANSFER, HOA_BAN, SUOI_MO, LAN, NEXT_DAY);
    }

    public static TransferDeclined declined() {
        return new TransferDeclined(CASE, TRANSFER, tincay.domain.codes.TransferDeclined.TOO_FAR, LAN, NEXT_DAY);
    }

    public static TransferTakenBack takenBack(LocalDate on) {
        return new TransferTakenBack(CASE, TRANSFER, on);
    }
}
