package tincay.domain.codes;

/** Why a case is to move to another address. */
public enum TransferReason {
    KIN,
    SHE_ASKED,
    MOVED,
    NOT_SAFE_HERE,
    ADDRESS_CLOSED
}
