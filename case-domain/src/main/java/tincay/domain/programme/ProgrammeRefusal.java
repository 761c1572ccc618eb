package tincay.domain.programme;

import tincay.domain.refusal.RefusalCode;

/** Why an activity or a target is refused. */
public enum ProgrammeRefusal implements RefusalCode {
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS("programme.ends-before-it-begins"),
    /** No place was named. */
    NO_PLACE("programme.no-place"),
    /** No kind of activity was named. */
    NO_KIND("programme.no-kind"),
    /** Fewer than nobody were reached, or nothing was planned. */
    IMPOSSIBLE_NUMBER("programme.impossible-number"),
    /** The correction says what is known already. */
    NOTHING_CORRECTED("programme.nothing-corrected");

    private final String code;

    ProgrammeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
