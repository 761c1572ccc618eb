package tincay.api.addressdesk;

import tincay.domain.refusal.RefusalCode;

/** Why a safety plan is not printed as it stands. */
enum PaperRefusal implements RefusalCode {
    NO_PLAN("safety-plan.none"),
    TELLS_TOO_MUCH("safety-plan.tells-too-much"),
    TOO_LONG("safety-plan.too-long-for-paper");

    private final String code;

    PaperRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
