package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a consent for somebody under age does not count. */
public enum ChildConsentRefusal implements RefusalCode {
    ADULT_NEEDED("consent.adult-needed"),
    CHILD_NOT_ASKED("consent.child-not-asked"),
    REPRESENTATIVE_NOT_NAMED("consent.representative-not-named");

    private final String code;

    ChildConsentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
