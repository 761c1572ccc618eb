package tincay.domain.codes;

/** Who stands behind a trusted address: a group of people or one host. */
public enum AddressKind {
    COLLECTIVE,
    INDIVIDUAL
}
