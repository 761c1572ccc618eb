package tincay.domain.codes;

/** What an anonymous feedback form answers to one of its questions. */
public enum FeedbackAnswer {
    YES,
    PARTLY,
    NO,
    NOT_SAID
}
