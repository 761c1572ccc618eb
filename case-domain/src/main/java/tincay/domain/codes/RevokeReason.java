package tincay.domain.codes;

/** Why a referral was taken back. */
public enum RevokeReason {
    CONSENT_WITHDRAWN,
    CONSENT_EXPIRED,
    NO_LONGER_NEEDED,
    SENT_IN_ERROR,
    UNSAFE,
    URGENCY_NOT_CONFIRMED
}
