package tincay.domain.codes;

/** Why a referral was not taken on; numbered from 1 on the paper slip. */
public enum DeclineReason {
    NO_CAPACITY,
    OUT_OF_AREA,
    NOT_OUR_SERVICE,
    CONDITIONS_NOT_MET,
    TOO_CLOSE,
    UNSAFE_HERE,
    PERSON_NOT_REACHED,
    OTHER
}
