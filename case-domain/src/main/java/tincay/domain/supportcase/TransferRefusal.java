package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a case does not move. */
public enum TransferRefusal implements RefusalCode {
    /** Her yes is needed, and it is not there. */
    NOT_AGREED("transfer.not-agreed"),
    ALREADY_OFFERED("transfer.already-offered"),
    OWN_ADDRESS("transfer.own-address"),
    /** Answered, taken back, or another offer. */
    NOT_OPEN("transfer.not-open"),
    BEFORE_OFFER("transfer.before-offer"),
    /** A case somebody is asked to take does not close meanwhile. */
    STILL_OFFERED("case.transfer-offered");

    private final String code;

    TransferRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
