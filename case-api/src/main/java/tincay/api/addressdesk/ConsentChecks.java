package tincay.api.addressdesk;

import org.springframework.stereotype.Component;

import tincay.api.platform.http.Checks;
import tincay.domain.codes.ConsentAnswer;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.codes.ContactMethod;

/** What must hold among the answers about who agrees to what. */
@Component
class ConsentChecks {

    private final ConsentTexts texts;

    ConsentChecks(ConsentTexts texts) {
        this.texts = texts;
    }

    void check(Checks checks, Intake intake) {
        var consent = intake.consent();
        boolean counted = intake.statisticsConsent() == ConsentAnswer.AGREED;
        boolean askedAfter = intake.contactConsent() == ConsentAnswer.AGREED;
        checks.fault(
                intake.urgent() == null
                        && intake.representative() == null
                        && SealFacts.isMinor(intake.facts().ageBand()),
                "representative.kind",
                "intake.choose-one");
        checks.fault(consent == null && (counted || askedAfter), "consent", "field.required");
        checks.fault(askedAfter && !isReachable(intake), "contactConsent", "intake.no-way-to-contact");
        checks.fault(
                consent != null
                        && consent.childTextVersion() != null
                        && !consent.childTextVersion().equals(texts.version()),
                "consent.childTextVersion",
                "field.unknown");
    }

    /** Who wishes not to be contacted is not asked whether she may be. */
    private static boolean isReachable(Intake intake) {
        return intake.safeContact() != null && intake.safeContact().method() != ContactMethod.NONE;
    }
}
