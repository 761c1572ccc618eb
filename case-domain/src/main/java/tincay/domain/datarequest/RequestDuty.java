package tincay.domain.datarequest;

/** What is owed to whoever asks. */
public enum RequestDuty {
    /** To say that the request came. */
    ACKNOWLEDGE,
    ANSWER
}
