package tincay.domain.codes;

/** How an address stands. */
public enum AddressStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
