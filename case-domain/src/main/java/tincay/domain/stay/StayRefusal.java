package tincay.domain.stay;

import tincay.domain.refusal.RefusalCode;

/** Why a stay says no; that its limit has passed is said by the case as well, and stands with its refusals. */
public enum StayRefusal implements RefusalCode {
    ENDED("stay.ended"),
    BEFORE_ARRIVAL("stay.before-arrival"),
    NO_LIMIT("stay.no-limit"),
    NOT_LONGER("stay.not-longer"),
    TOO_LONG("stay.too-long");

    private final String code;

    StayRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
