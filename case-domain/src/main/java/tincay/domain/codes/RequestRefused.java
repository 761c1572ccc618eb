package tincay.domain.codes;

/** Why a request about data is not met. */
public enum RequestRefused {
    NOT_THE_PERSON,
    LAW_REQUIRES_KEEPING,
    HARMS_OTHERS
}
