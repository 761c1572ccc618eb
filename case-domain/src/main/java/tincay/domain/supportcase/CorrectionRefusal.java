package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a case says no to a correction. */
public enum CorrectionRefusal implements RefusalCode {
    ALREADY_STRUCK("case.entry-already-struck");

    private final String code;

    CorrectionRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
