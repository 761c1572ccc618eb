package tincay.domain.instrument;

import tincay.domain.refusal.RefusalCode;

/** Why something about an instrument is refused. */
public enum InstrumentRefusal implements RefusalCode {
    /** This version was approved before. */
    ALREADY_APPROVED("instrument.already-approved"),
    /** This version of the questions about danger is still a draft. */
    RISK_NOT_APPROVED("risk.version-not-approved");

    private final String code;

    InstrumentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
