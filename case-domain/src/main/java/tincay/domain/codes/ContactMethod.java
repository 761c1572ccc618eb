package tincay.domain.codes;

/** A way to reach somebody without harm; none is an answer too. */
public enum ContactMethod {
    PHONE,
    VISIT,
    MEET_ELSEWHERE,
    THROUGH_PERSON,
    MESSAGE_AGREED_WORDS,
    SHE_COMES,
    NONE
}
