package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.address.AddressId;
import tincay.domain.codes.TransferReason;
import tincay.domain.eventname.EventName;
import tincay.domain.worker.WorkerId;

/** What happened about moving a case to another address; it moves the case and closes nothing. */
public sealed interface TransferEvent extends CaseEvent {

    TransferId transferId();

    /** The case was offered to another address. */
    @EventName("case.transfer_offered")
    record TransferOffered(
            CaseId caseId,
            TransferId transferId,
            AddressId from,
            AddressId to,
            TransferReason reason,
            boolean agreed,
            WorkerId offeredBy,
            LocalDate on)
            implements TransferEvent {}

    /** The other address took the case; it belongs there from now on. */
    @EventName("case.transfer_accepted")
    record TransferAccepted(
            CaseId caseId, TransferId transferId, AddressId from, AddressId to, WorkerId acceptedBy, LocalDate on)
            implements TransferEvent {}

    /** The other address could not take it; the case stays where it is. */
    @EventName("case.transfer_declined")
    record TransferDeclined(
            CaseId caseId,
            TransferId transferId,
            tincay.domain.codes.TransferDeclined reason,
            WorkerId declinedBy,
            LocalDate on)
            implements TransferEvent {}

    /** The offer was taken back before anybody answered it. */
    @EventName("case.transfer_taken_back")
    record TransferTakenBack(CaseId caseId, TransferId transferId, LocalDate on) implements TransferEvent {}
}
