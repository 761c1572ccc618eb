package tincay.domain.privacy;

/** Why a worker opens sealed values; kept in the disclosure log and shown to the survivor. */
public enum DisclosurePurpose {
    /** Meet or call the survivor. */
    CONTACT,
    /** Write a paper for the survivor. */
    WRITE_PAPER,
    /** Check whether the person is already known. */
    CHECK_DUPLICATE,
    /** Stand in for a colleague. */
    COVER,
    /** Read the case one is assigned to. */
    CASE_WORK,
    /** Build what a receiver will see from what was consented. */
    REFERRAL,
    /** Answer what somebody asks about their own data. */
    DATA_REQUEST,
    /** Read what people wished were done differently at an address. */
    FEEDBACK,
    /** Anything else, with a written reason. */
    OTHER
}
