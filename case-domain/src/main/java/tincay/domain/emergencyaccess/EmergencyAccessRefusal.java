package tincay.domain.emergencyaccess;

import tincay.domain.refusal.RefusalCode;

/** Why an opening or its review is refused. */
public enum EmergencyAccessRefusal implements RefusalCode {
    NO_REVIEW_NEEDED("emergency-access.no-review-needed"),
    ALREADY_REVIEWED("emergency-access.already-reviewed"),
    SECOND_PERSON("emergency-access.second-person");

    private final String code;

    EmergencyAccessRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
