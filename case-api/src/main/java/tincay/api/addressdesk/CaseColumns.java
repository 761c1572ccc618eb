package tincay.api.addressdesk;

/** What staff may want in a table of their cases, beside number, state and level: each a group of columns. */
public enum CaseColumns {
    DATES,
    FACTS,
    DUTIES,
    REFERRALS,
    IDENTITY
}
