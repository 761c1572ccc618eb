package tincay.domain.codes;

/** How the offer of a case to another address stands. */
public enum TransferState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK
}
