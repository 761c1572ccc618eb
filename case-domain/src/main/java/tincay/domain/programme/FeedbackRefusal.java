package tincay.domain.programme;

import tincay.domain.refusal.RefusalCode;

/** Why a feedback form is refused. */
public enum FeedbackRefusal implements RefusalCode {
    /** The half-year lies ahead. */
    NOT_BEGUN("feedback.not-begun"),
    /** The forms of the half-year may be shown already. */
    CLOSED("feedback.half-year-closed");

    private final String code;

    FeedbackRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
