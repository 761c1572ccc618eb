package tincay.domain.access;

/** On what ground somebody may; kept in the disclosure log. */
public enum Basis {
    /** The case is assigned to this worker. */
    ASSIGNMENT,
    /** The referral was sent to this worker's service and is open to it. */
    SERVICE,
    /** This worker stands in for a colleague of the same address and said why. */
    COVER,
    /** This worker supervises the area and said why. */
    SUPERVISION,
    /** The worker told it of their own people. */
    OWN_WORDS,
    /** Somebody is in danger; this worker said why, and a second person looks at it. */
    EMERGENCY,
    /** This worker answers what people ask about their data. */
    DATA_PROTECTION,
    /** This worker keeps the register of addresses. */
    REGISTER
}
