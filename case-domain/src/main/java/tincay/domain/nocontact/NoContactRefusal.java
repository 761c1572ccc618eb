package tincay.domain.nocontact;

import tincay.domain.refusal.RefusalCode;

/** Why a request to keep somebody away says no. */
public enum NoContactRefusal implements RefusalCode {
    CONSENT_NEEDED("no-contact.consent-needed"),
    ALREADY_DECIDED("no-contact.already-decided"),
    BEFORE_REQUEST("no-contact.before-request"),
    ENDS_BEFORE_IT_BEGINS("no-contact.ends-before-it-begins"),
    OVER_THREE_DAYS("no-contact.over-three-days"),
    OVER_FOUR_MONTHS("no-contact.over-four-months"),
    OVERLAPS("no-contact.overlaps"),
    NOT_ORDERED("no-contact.not-ordered"),
    NOT_IN_FORCE("no-contact.not-in-force"),
    ENDED("no-contact.ended");

    private final String code;

    NoContactRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
