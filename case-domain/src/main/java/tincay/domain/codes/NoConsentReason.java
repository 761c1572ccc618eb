package tincay.domain.codes;

/** Why nobody agreed to what was shared in urgency. */
public enum NoConsentReason {
    UNCONSCIOUS,
    NO_TIME,
    CHILD_NO_SAFE_REPRESENTATIVE,
    REFUSED_BUT_LIFE_AT_RISK
}
