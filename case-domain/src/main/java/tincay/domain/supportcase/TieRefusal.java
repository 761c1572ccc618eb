package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why something about whose people a case is about is refused. */
public enum TieRefusal implements RefusalCode {
    ALREADY_CONFIRMED("tie.already-confirmed"),
    NOT_CONFIRMED("tie.not-confirmed"),
    SECOND_PERSON("tie.second-person"),
    /** Said of an assignment, in words that tell nothing of a tie. */
    CANNOT_TAKE("case.worker-cannot-take");

    private final String code;

    TieRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
