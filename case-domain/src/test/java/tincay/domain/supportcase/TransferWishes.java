package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DecideTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;

/** What people ask for about moving a case; what is offered is answered soon, or nothing else would ever close. */
final class TransferWishes {

    private final SplittableRandom random;
    private final CaseId caseId;
    private TransferId last;
    private LocalDate since = ARRIVAL;
    private boolean waiting;

    TransferWishes(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
        last = new TransferId(uuid());
    }

    void granted(Command wish) {
        switch (wish) {
            case OfferTransfer offer -> offered(offer.transferId(), offer.on());
            case DecideTransfer offer -> offered(offer.transferId(), offer.on());
            case TransferCommand _ -> waiting = false;
            default -> {}
        }
    }

    boolean isWaiting() {
        return waiting;
    }

    Command next() {
        return waiting && random.nextInt(5) > 0 || random.nextInt(6) == 0 ? answer() : offer();
    }

    private Command offer() {
        var transfer = new TransferId(uuid());
        AddressId to = random.nextBoolean() ? SUOI_MO : HOA_BAN;
        TransferReason reason = TransferReason.values()[random.nextInt(TransferReason.values().length)];
        boolean agreed = random.nextInt(4) > 0;
        LocalDate on = ARRIVAL.plusDays(random.nextInt(-1, 20));
        return random.nextBoolean()
                ? new OfferTransfer(caseId, transfer, to, reason, agreed, MAI, on)
                : new DecideTransfer(caseId, transfer, to, reason, agreed, MAI, on);
    }

    private Command answer() {
        LocalDate on = since.plusDays(random.nextInt(-1, 5));
        return switch (random.nextInt(4)) {
            case 0 -> new TakeBackTransfer(caseId, last, on);
            case 1 -> new DeclineTransfer(caseId, last, TransferDeclined.TOO_FAR, LAN, on);
            default -> new AcceptTransfer(caseId, last, random.nextInt(3) > 0 ? LAN : MAI, on);
        };
    }

    private void offered(TransferId transfer, LocalDate on) {
        last = transfer;
        since = on;
        waiting = true;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
