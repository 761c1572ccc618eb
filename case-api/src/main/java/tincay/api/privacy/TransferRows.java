package tincay.api.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.supportcase.TransferEvent.TransferAccepted;
import tincay.domain.supportcase.TransferEvent.TransferDeclined;
import tincay.domain.supportcase.TransferEvent.TransferOffered;
import tincay.domain.supportcase.TransferEvent.TransferTakenBack;
import tincay.domain.supportcase.TransferId;

/** Keeps who may answer an offer, and where a case belongs, in the very transaction that stores the facts. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class TransferRows {

    private final Companions beside;

    TransferRows(Companions beside) {
        this.beside = beside;
    }

    @EventHandler
    void on(TransferOffered offered) {
        beside.add(
                "insert into authority.transfer_offer(transfer_id, case_id, address_id) values (?, ?, ?)",
                offered.transferId().value(),
                offered.caseId().value(),
                offered.to().value());
    }

    @EventHandler
    void on(TransferDeclined declined) {
        answered(declined.transferId());
    }

    @EventHandler
    void on(TransferTakenBack takenBack) {
        answered(takenBack.transferId());
    }

    /** What was opened with a reason was opened at the former address; whoever needs it still says so again. */
    @EventHandler
    void on(TransferAccepted accepted) {
        answered(accepted.transferId());
        beside.add(
                "update authority.case_address set address_id = ? where case_id = ?",
                accepted.to().value(),
                accepted.caseId().value());
        beside.add(
                "delete from authority.case_opening where case_id = ?",
                accepted.caseId().value());
    }

    private void answered(TransferId transfer) {
        beside.add("delete from authority.transfer_offer where transfer_id = ?", transfer.value());
    }
}
