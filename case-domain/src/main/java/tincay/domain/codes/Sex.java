package tincay.domain.codes;

/** Sex, as told. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER_OR_NOT_SAID
}
