package tincay.domain.codes;

/** Why an address does not take a case it was offered. */
public enum TransferDeclined {
    NO_CAPACITY,
    TOO_CLOSE,
    TOO_FAR
}
