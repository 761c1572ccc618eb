package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a slip is neither found nor printed. */
public enum SlipRefusal implements RefusalCode {
    CODE_WRONG("referral.slip-code-wrong"),
    NOT_ON_PAPER("referral.slip-not-on-paper"),
    NOT_SAFE("referral.slip-not-safe"),
    TELLS_TOO_MUCH("referral.slip-tells-too-much");

    private final String code;

    SlipRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
