package tincay.domain.duty;

import tincay.domain.codes.DutyKind;

/** What is owed in a case by a certain time, what it is called on lists, and the section of the case that ends it. */
public enum Duty {
    NOTIFY_COMMUNE(DutyKind.NOTIFY_COMMUNE, 11),
    ASSESS(DutyKind.ASSESS, 4),
    /** A high level needs a referral, or the reason why there is none: what is planned next. */
    REFER(DutyKind.PLAN, 7),
    CHILD_PROTECTION(DutyKind.CHILD_PROTECTION, 11),
    CHILD_PLAN(DutyKind.CHILD_PROTECTION, 11),
    CHILD_PLAN_APPROVAL(DutyKind.CHILD_PROTECTION, 11),
    HEALTH_WITHIN_72_HOURS(DutyKind.HEALTH_SOON, 7),
    HEALTH_WITHIN_120_HOURS(DutyKind.HEALTH_SOON, 7),
    REFERRAL_ANSWER(DutyKind.REFERRAL_ANSWER, 7),
    TELL_PARTNER(DutyKind.TELL_PARTNER, 7),
    SAFETY_PLAN(DutyKind.PLAN, 5),
    /** The danger changes: it is looked at again after some days, and at once after new harm. */
    REASSESS(DutyKind.ASSESS, 4),
    /** A day that was agreed. */
    FOLLOW_UP(DutyKind.FOLLOW_UP, 9),
    /** The first time after the danger was assessed, whether a day was agreed or not. */
    ASK_AFTER(DutyKind.FOLLOW_UP, 9),
    /** The first time after the survivor left where they stayed. */
    ASK_AFTER_STAY(DutyKind.FOLLOW_UP, 9),
    /** A second time after the first, or because nobody asked in time. */
    ASK_AGAIN(DutyKind.FOLLOW_UP, 9),
    STAY_LIMIT(DutyKind.STAY_LIMIT, 8),
    /** Whether the place where the survivor stays is still right. */
    STAY_REVIEW(DutyKind.REVIEW, 8),
    NO_CONTACT_DECISION(DutyKind.NO_CONTACT_DECISION, 10),
    /** Something shared in urgency is looked at by a second person. */
    REVIEW(DutyKind.REVIEW, 7),
    ASK_CONSENT_AGAIN(DutyKind.ASK_CONSENT_AGAIN, 3),
    /** The survivor is told that something shared in urgency was found wrong. */
    TELL_SURVIVOR(DutyKind.ASK_CONSENT_AGAIN, 7);

    private final DutyKind kind;
    private final int section;

    Duty(DutyKind kind, int section) {
        this.kind = kind;
        this.section = section;
    }

    public DutyKind kind() {
        return kind;
    }

    /** The numbered section of the case file where it is done. */
    public int section() {
        return section;
    }
}
