package tincay.domain.codes;

/** Why the commune was not told. */
public enum WithholdReason {
    FEARED_PERSON_THERE,
    WOULD_REVEAL_PLACE,
    CHILD_AT_RISK,
    OTHER
}
