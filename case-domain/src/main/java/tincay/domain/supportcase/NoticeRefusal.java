package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why the notice to the commune is not held back. */
public enum NoticeRefusal implements RefusalCode {
    NOTICE_ANSWERED("case.notice-answered"),
    ANOTHER_PERSON("case.notice-second-person");

    private final String code;

    NoticeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
