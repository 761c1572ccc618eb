package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a partner outside is not told. */
public enum TellingRefusal implements RefusalCode {
    NOTHING_TO_TELL("referral.nothing-to-tell"),
    ALREADY_TOLD("referral.partner-already-told");

    private final String code;

    TellingRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
