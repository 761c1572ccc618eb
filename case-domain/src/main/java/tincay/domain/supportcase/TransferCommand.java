package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.worker.WorkerId;

/** What can be asked about moving a case to another address. */
public sealed interface TransferCommand extends CaseCommand {

    TransferId transferId();

    LocalDate on();

    /**
     * A worker of the case offers it to another address.
     *
     * @param agreed whether the survivor was asked and said yes
     */
    record OfferTransfer(
            CaseId caseId,
            TransferId transferId,
            AddressId to,
            TransferReason reason,
            boolean agreed,
            WorkerId offeredBy,
            LocalDate on)
            implements TransferCommand {}

    /**
     * The supervisor offers it: where its own address is what she has to be kept from, her yes cannot be waited for.
     *
     * @param agreed whether the survivor was asked and said yes
     */
    record DecideTransfer(
            CaseId caseId,
            TransferId transferId,
            AddressId to,
            TransferReason reason,
            boolean agreed,
            WorkerId offeredBy,
            LocalDate on)
            implements TransferCommand {}

    /** Takes an offer back that nobody has answered. */
    record TakeBackTransfer(CaseId caseId, TransferId transferId, LocalDate on) implements TransferCommand {}

    /** A worker of the other address takes the case. */
    record AcceptTransfer(CaseId caseId, TransferId transferId, WorkerId acceptedBy, LocalDate on)
            implements TransferCommand {}

    /** The other address does not take it. */
    record DeclineTransfer(
            CaseId caseId, TransferId transferId, TransferDeclined reason, WorkerId declinedBy, LocalDate on)
            implements TransferCommand {}
}
