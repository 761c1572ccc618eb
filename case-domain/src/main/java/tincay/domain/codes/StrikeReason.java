package tincay.domain.codes;

/** Why something written down has no place in the file. */
public enum StrikeReason {
    WRONG_FILE,
    WRONG_PERSON
}
