package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a case says no to a follow-up. */
public enum FollowUpRefusal implements RefusalCode {
    ALREADY_ANSWERED("follow-up.already-answered"),
    WANTS_NO_MORE("follow-up.wants-no-more");

    private final String code;

    FollowUpRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
