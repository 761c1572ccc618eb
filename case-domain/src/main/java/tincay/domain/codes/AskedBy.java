package tincay.domain.codes;

/** Who asks about data. */
public enum AskedBy {
    THE_PERSON,
    REPRESENTATIVE,
    /** Somebody who speaks for the person and may be the one who committed violence, or told by them. */
    REPRESENTATIVE_IN_DOUBT,
    /** Anybody else, the person who committed violence above all. */
    SOMEBODY_ELSE;

    /** Whether the answer must be the same whatever is held. */
    public boolean isToldNothing() {
        return this == REPRESENTATIVE_IN_DOUBT || this == SOMEBODY_ELSE;
    }
}
