package tincay.domain.codes;

/** How a consent was given. */
public enum ConsentChannel {
    SIGNED_PAPER,
    THUMBPRINT_PAPER,
    SPOKEN_WITH_WITNESS,
    RECORDED_CALL
}
