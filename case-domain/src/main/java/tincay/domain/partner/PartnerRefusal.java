package tincay.domain.partner;

import tincay.domain.refusal.RefusalCode;

/** Why a change to a partner is refused. */
public enum PartnerRefusal implements RefusalCode {
    /** The partner is off the list. */
    NOT_LISTED("partner.not-listed"),
    /** The day lies before the day it was listed. */
    BEFORE_LISTING("partner.before-listing");

    private final String code;

    PartnerRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
