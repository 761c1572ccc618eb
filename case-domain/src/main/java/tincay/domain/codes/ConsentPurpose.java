package tincay.domain.codes;

/** What a consent is for: one purpose, one consent. */
public enum ConsentPurpose {
    CASE_RECORD,
    REFERRAL,
    STATISTICS,
    CONTACT
}
