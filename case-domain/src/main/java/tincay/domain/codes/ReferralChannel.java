package tincay.domain.codes;

/** How a referral reaches its receiver. */
public enum ReferralChannel {
    SYSTEM,
    PAPER,
    PHONE
}
