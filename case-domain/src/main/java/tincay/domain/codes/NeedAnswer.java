package tincay.domain.codes;

/** What became of the need for a service at intake. */
public enum NeedAnswer {
    REFERRED,
    PROVIDED_BY_US,
    ALREADY_RECEIVED,
    NOT_NEEDED,
    DECLINED_BY_SURVIVOR,
    NOT_AVAILABLE
}
