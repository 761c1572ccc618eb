package tincay.domain.codes;

/** Kinds of disability (Law 51/2010 art. 3). */
public enum Disability {
    NONE,
    MOBILITY,
    HEARING_SPEECH,
    SEEING,
    NEURO_MENTAL,
    INTELLECTUAL,
    OTHER,
    SEVERAL,
    UNKNOWN,
    NOT_SAID;

    /** Whether the answer names a disability. */
    public boolean isOne() {
        return this != NONE && this != UNKNOWN && this != NOT_SAID;
    }
}
