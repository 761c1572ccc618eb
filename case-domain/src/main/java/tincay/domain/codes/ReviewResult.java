package tincay.domain.codes;

/** What a second person found about something done in urgency. */
public enum ReviewResult {
    CONFIRMED,
    NOT_CONFIRMED
}
