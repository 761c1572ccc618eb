package tincay.domain.access;

/** On what ground somebody may; kept in the disclosure log. */
public enum Basis {
    /** The case is assigned to this worker. */
    ASSIGNMENT,
    /** The referral was sent to this worker's service and is open to it. */
    SERVICE
}
