package tincay.domain.codes;

/** What somebody other than the survivor is to a case. */
public enum PersonRole {
    CHILD,
    PERPETRATOR,
    REPORTER,
    REPRESENTATIVE,
    WITNESS
}
