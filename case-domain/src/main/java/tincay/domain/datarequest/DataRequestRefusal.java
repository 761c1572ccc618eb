package tincay.domain.datarequest;

import tincay.domain.refusal.RefusalCode;

/** Why something about a request about data is refused. */
public enum DataRequestRefusal implements RefusalCode {
    ALREADY_ACKNOWLEDGED("data-request.already-acknowledged"),
    ALREADY_ANSWERED("data-request.already-answered"),
    ALREADY_EXTENDED("data-request.already-extended"),
    BEFORE_RECEIPT("data-request.before-receipt"),
    TOO_LATE_TO_EXTEND("data-request.too-late-to-extend"),
    NEUTRAL_ANSWER("data-request.neutral-answer"),
    SECOND_PERSON("data-request.second-person");

    private final String code;

    DataRequestRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
