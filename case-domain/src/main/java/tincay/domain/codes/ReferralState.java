package tincay.domain.codes;

/** How a referral stands; the last five are ends. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    APPOINTMENT_MADE,
    SERVICE_GIVEN,
    COMPLETED,
    DECLINED,
    NOT_ATTENDED,
    REVOKED,
    ENDED_UNANSWERED
}
