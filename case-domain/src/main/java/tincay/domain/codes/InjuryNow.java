package tincay.domain.codes;

/** Whether the person is hurt now. */
public enum InjuryNow {
    NONE,
    MINOR,
    NEEDS_CARE_TODAY,
    EMERGENCY,
    UNKNOWN,
    NOT_SAID
}
