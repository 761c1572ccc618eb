package tincay.domain.release;

import tincay.domain.refusal.RefusalCode;

/** Why a release is not published. */
public enum ReleaseRefusal implements RefusalCode {
    /** It was published before. */
    ALREADY_PUBLISHED("release.already-published"),
    /** The period is not over, or not long enough. */
    PERIOD_OPEN("release.period-open"),
    /** There is no such period, or the plan publishes nothing for it. */
    PERIOD_UNKNOWN("release.period-unknown"),
    /** Releases were published by another plan. */
    PLAN_CHANGED("release.plan-changed"),
    /** It is not said by which plan. */
    PLAN_MISSING("release.plan-missing"),
    /** A period before it was not published yet. */
    EARLIER_MISSING("release.earlier-missing"),
    /** What was recorded has not been read in for counting. */
    NOT_READ_IN("release.not-read-in"),
    /** Only what was published can be corrected. */
    CORRECTION_NOT_PUBLISHED("release.correction-not-published"),
    /** A total, the stock, a table it does not have, the same twice, or none. */
    CORRECTION_TABLE("release.correction-table"),
    /** There was a correction this year. */
    CORRECTION_THIS_YEAR("release.correction-this-year"),
    /** It costs more than is left of what was laid aside. */
    CORRECTION_TOO_DEAR("release.correction-too-dear"),
    /** It was corrected while somebody was drawing it again. */
    CORRECTION_OVERTAKEN("release.correction-overtaken"),
    /** A key its facts were sealed under was destroyed when its time had come. */
    QUARTER_KEY_DESTROYED("release.quarter-key-destroyed"),
    /** A key is not there, though nobody destroyed it. */
    KEY_MISSING("release.key-missing"),
    /** A key is not the one it was. */
    KEY_WRONG("release.key-wrong");

    private final String code;

    ReleaseRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
