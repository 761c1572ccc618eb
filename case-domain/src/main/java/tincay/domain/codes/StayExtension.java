package tincay.domain.codes;

/** Why a stay goes on past its limit. */
public enum StayExtension {
    STILL_DANGER,
    NO_OTHER_PLACE,
    MEDICAL,
    DECISION_PENDING,
    SCHOOL
}
