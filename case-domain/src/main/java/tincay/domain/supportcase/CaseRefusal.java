package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why a case says no. */
public enum CaseRefusal implements RefusalCode {
    CLOSED("case.closed"),
    NOT_CLOSED("case.not-closed"),
    BEFORE_INTAKE("case.before-intake"),
    OPEN_REFERRAL("case.open-referral"),
    STAY_RUNNING("case.stay-running"),
    STAY_OVERLAPS("case.stay-overlaps"),
    STAY_PAST_LIMIT("stay.past-limit"),
    NOTICE_UNANSWERED("case.notice-unanswered"),
    NEEDS_SUPERVISOR("case.needs-supervisor"),
    CLOSURE_PENDING("case.closure-pending"),
    CLOSURE_NOT_PROPOSED("case.closure-not-proposed"),
    SECOND_PERSON("case.second-person"),
    ALREADY_ASSIGNED("case.already-assigned"),
    NOT_ASSIGNED("case.not-assigned"),
    LAST_WORKER("case.last-worker"),
    CHECKLIST_INCOMPLETE("case.checklist-incomplete"),
    CONTACT_NOT_LOST_YET("case.contact-not-lost-yet"),
    RECORD_CONSENT_WITHDRAWN("case.record-consent-withdrawn"),
    REFERRAL_NOT_OPEN("case.referral-not-open"),
    WITNESS_NEEDED("consent.witness-needed"),
    REPRESENTATIVE_NOT_SAFE("consent.representative-not-safe"),
    PERSON_ALREADY_THERE("case.person-already-there"),
    RECIPIENT_NEEDED("consent.recipient-needed"),
    UNTIL_TOO_FAR("consent.until-too-far"),
    UNTIL_PAST("consent.until-past"),
    OUTSIDE_CONSENT("referral.outside-consent"),
    CONSENT_EXPIRED("referral.consent-expired"),
    SERVICE_NEEDED("referral.service-needed"),
    PARTNER_NEEDED("referral.partner-needed"),
    NO_SLIP_FOR_KIND("referral.no-slip-for-kind"),
    EMERGENCY_CALL_NEEDED("referral.emergency-call-needed"),
    CALL_NEEDED("referral.call-needed"),
    BELOW_SCORE("risk.below-score"),
    RAISE_REASON_NEEDED("risk.raise-reason-needed"),
    NOT_HIGH("referral.not-high");

    private final String code;

    CaseRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
