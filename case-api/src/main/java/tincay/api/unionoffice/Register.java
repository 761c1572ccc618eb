package tincay.api.unionoffice;

/** A register of the office that can be taken away as a table. */
public enum Register {
    ADDRESSES,
    PARTNERS,
    ACTIVITIES
}
