package tincay.domain.service;

import tincay.domain.refusal.RefusalCode;

/** Why a change to a service is refused. */
public enum ServiceRefusal implements RefusalCode {
    /** The service is closed already. */
    ALREADY_CLOSED("service.already-closed"),
    /** The day of closing lies before the day of opening. */
    CLOSED_BEFORE_OPENED("service.closed-before-opened");

    private final String code;

    ServiceRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
