package tincay.api.addressdesk;

import tincay.domain.refusal.RefusalCode;

/** Why an intake is turned away before anything is stored. */
enum IntakeRefusal implements RefusalCode {
    CONFLICT_OF_INTEREST("case.conflict-of-interest");

    private final String code;

    IntakeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
