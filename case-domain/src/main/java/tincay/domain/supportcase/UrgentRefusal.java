package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why something about sharing in urgency is refused. */
public enum UrgentRefusal implements RefusalCode {
    UNREVIEWED("case.urgent-sharing-unreviewed"),
    RECORD_CONSENT_AWAITED("case.record-consent-awaited"),
    MORE_THAN_NEEDED("urgent-sharing.more-than-needed"),
    ALREADY_REVIEWED("urgent-sharing.already-reviewed"),
    ANOTHER_PERSON("urgent-sharing.second-person"),
    NOT_COVERED("urgent-sharing.not-covered"),
    NOT_CONFIRMED("urgent-sharing.not-confirmed"),
    OVER("urgent-sharing.over"),
    DECLINED("urgent-sharing.declined"),
    TOO_EARLY("urgent-sharing.too-early"),
    ALREADY_TOLD("urgent-sharing.already-told"),
    ALREADY_ANSWERED("urgent-sharing.already-answered");

    private final String code;

    UrgentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
