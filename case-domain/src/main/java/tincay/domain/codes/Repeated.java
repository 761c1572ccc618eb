package tincay.domain.codes;

/** Whether it was the first time. */
public enum Repeated {
    FIRST_TIME,
    SEVERAL_TIMES,
    OFTEN,
    UNKNOWN,
    NOT_SAID
}
