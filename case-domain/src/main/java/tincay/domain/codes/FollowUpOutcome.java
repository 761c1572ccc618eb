package tincay.domain.codes;

/** What asking after somebody came to. */
public enum FollowUpOutcome {
    SAFE,
    NEEDS_HELP,
    NEW_HARM,
    COULD_NOT_TALK,
    OTHER_ANSWERED,
    NOT_REACHED,
    WANTS_NO_MORE;

    /** Whether the survivor was heard from. */
    public boolean isContact() {
        return this != OTHER_ANSWERED && this != NOT_REACHED;
    }
}
