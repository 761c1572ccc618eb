package tincay.domain.codes;

/** The language somebody wishes to speak. */
public enum Language {
    VI,
    MUONG,
    DAO,
    TAY,
    THAI,
    HMONG,
    SIGN,
    OTHER
}
