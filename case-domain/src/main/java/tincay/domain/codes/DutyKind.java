package tincay.domain.codes;

/** What is owed by a certain time, in neutral words. */
public enum DutyKind {
    NOTIFY_COMMUNE,
    ASSESS,
    PLAN,
    REFERRAL_ANSWER,
    FOLLOW_UP,
    HEALTH_SOON,
    CHILD_PROTECTION,
    NO_CONTACT_DECISION,
    STAY_LIMIT,
    REVIEW,
    TELL_PARTNER,
    ASK_CONSENT_AGAIN,
    DATA_REQUEST
}
