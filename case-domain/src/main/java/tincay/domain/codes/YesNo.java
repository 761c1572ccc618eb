package tincay.domain.codes;

/** The answer to a question nobody has to answer. */
public enum YesNo {
    YES,
    NO,
    UNKNOWN,
    NOT_SAID
}
