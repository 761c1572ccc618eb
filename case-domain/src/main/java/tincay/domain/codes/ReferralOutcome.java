package tincay.domain.codes;

/** How a completed referral ended; numbered from 1 on the paper slip. */
public enum ReferralOutcome {
    NEEDS_MET,
    PARTLY_MET,
    NOT_MET,
    PASSED_ON,
    SURVIVOR_STOPPED
}
