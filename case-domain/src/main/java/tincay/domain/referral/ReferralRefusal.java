package tincay.domain.referral;

import tincay.domain.refusal.RefusalCode;

/** Why a referral says no. */
public enum ReferralRefusal implements RefusalCode {
    ALREADY_ANSWERED("referral.already-answered"),
    NOT_ACCEPTED("referral.not-accepted"),
    ENDED("referral.ended"),
    BEFORE_SENDING("referral.before-sending"),
    ANSWER_NOT_DUE("referral.answer-not-due"),
    SOURCE_NEEDED("referral.source-needed"),
    NOT_OUTSIDE("referral.not-outside");

    private final String code;

    ReferralRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
