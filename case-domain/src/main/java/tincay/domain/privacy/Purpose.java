package tincay.domain.privacy;

/** What a sealed value is for; bound into the ciphertext, so that one value can never pass for another. */
public enum Purpose {
    IDENTITY,
    CONTACT,
    FACTS,
    ACCOUNT,
    RISK,
    HEALTH,
    CHILDREN,
    PERPETRATOR,
    NOTE,
    CONSENT,
    NOTICE,
    SHARED,
    REPORT,
    REPLY,
    CLOSING,
    OPENING,
    TIE,
    SAFETY_PLAN,
    SUPPORT,
    FOLLOW_UP,
    CORRECTION,
    STAY,
    STAY_PLACE,
    NO_CONTACT,
    REFERRAL_REASON,
    URGENT,
    WITHHELD,
    STATISTICS,
    DATA_REQUEST
}
