package tincay.projections.statistics.plan;

/** What is told about a case, of which a dimension makes classes. */
public enum Aspect {
    /** Its form of violence, or that there were several. */
    FORM,
    AGE,
    SEX,
    /** The level at the close of the opening period, or that there was none. */
    RISK,
    ETHNIC_GROUP,
    /** The commune of the address, by its code of today. */
    COMMUNE,
    /** The kind of service somebody was referred to. */
    SERVICE,
    /** How the referral ended. */
    REFERRAL_END,
    /** What became of all referrals of the case until it was closed. */
    REFERRAL_RESULT,
    CLOSURE_REASON,
    /** How long it took from opening to the first referral. */
    TIME_TO_REFERRAL;

    /** Whether it is told by the coded facts, which are sealed. */
    public boolean isSealed() {
        return this == FORM || this == AGE || this == SEX || this == ETHNIC_GROUP;
    }
}
