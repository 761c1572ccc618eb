package tincay.api.addressdesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.Someone;
import tincay.api.platform.http.Checks;

/** What an intake may hold where nobody could be asked whether it may be written down: who she is, and the least facts. */
@Component
class UrgentIntakeChecks {

    private final ShareInUrgency urgencies;

    UrgentIntakeChecks(ShareInUrgency urgencies) {
        this.urgencies = urgencies;
    }

    void check(Checks checks, Intake intake, UrgentAnswers urgent) {
        Someone person = intake.person();
        mustBeEmpty(checks, "consent", intake.consent());
        mustBeEmpty(checks, "account", intake.account());
        mustBeEmpty(checks, "safeContact", intake.safeContact());
        mustBeEmpty(checks, "children", intake.children());
        mustBeEmpty(checks, "perpetrator", intake.perpetrator());
        mustBeEmpty(checks, "person.phone", person == null ? null : person.phone());
        mustBeEmpty(checks, "person.homeAddress", person == null ? null : person.homeAddress());
        urgencies.check(checks, "urgent.", urgent);
    }

    private static void mustBeEmpty(Checks checks, String field, @Nullable Object value) {
        checks.fault(value != null, field, "intake.not-before-consent");
    }
}
