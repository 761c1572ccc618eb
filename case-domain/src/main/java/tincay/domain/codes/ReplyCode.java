package tincay.domain.codes;

/** What a partner outside the system replies, by the letter it ticks or reads out. */
public enum ReplyCode {
    /** Accepted. */
    A,
    /** An appointment. */
    B,
    /** Helped, and goes on. */
    C,
    /** Finished. */
    D,
    /** Declined. */
    E,
    /** Did not come. */
    F,
    /** Call us. */
    G
}
