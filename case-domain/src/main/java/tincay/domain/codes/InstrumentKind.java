package tincay.domain.codes;

/** What professionals approve before it is used with real people. */
public enum InstrumentKind {
    RISK,
    CONSENT_TEXTS
}
