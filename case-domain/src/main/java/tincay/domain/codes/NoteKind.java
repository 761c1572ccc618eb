package tincay.domain.codes;

/** What a note is about. */
public enum NoteKind {
    CALL,
    VISIT,
    FROM_PARTNER,
    CORRECTION,
    OTHER
}
