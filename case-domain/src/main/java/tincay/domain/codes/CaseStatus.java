package tincay.domain.codes;

/** How a case stands. */
public enum CaseStatus {
    OPEN,
    CLOSURE_PROPOSED,
    CLOSED
}
