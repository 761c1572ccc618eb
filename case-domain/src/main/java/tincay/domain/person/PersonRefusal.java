package tincay.domain.person;

import tincay.domain.refusal.RefusalCode;

/** Why a person's record says no. */
public enum PersonRefusal implements RefusalCode {
    SAME_RECORD("person.same-record"),
    ALREADY_SAME("person.already-same");

    private final String code;

    PersonRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
