package tincay.domain.codes;

/** How somebody wishes to be spoken to. */
public enum AddressTerm {
    CHI,
    ANH,
    EM,
    CHAU,
    CO,
    CHU,
    BAC,
    ONG,
    BA
}
