package tincay.api.addressdesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.FactAnswers;
import tincay.api.addressdesk.Intake.Someone;
import tincay.api.platform.http.Checks;

/** What an intake may hold where nobody could be asked whether it may be written down: who she is, her health, the least facts. */
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
        leastFacts(checks, intake.facts());
        mustBeEmpty(checks, "violence.acts", intake.violence().acts());
        if (intake.told() != null) {
            onlyHealth(checks, intake.told());
        }
        urgencies.check(checks, "urgent.", urgent);
    }

    /** What every case begins with, and no more. */
    private static void leastFacts(Checks checks, FactAnswers facts) {
        mustBeEmpty(checks, "facts.ethnicGroup", facts.ethnicGroup());
        mustBeEmpty(checks, "facts.disability", facts.disability());
        mustBeEmpty(checks, "facts.priority", facts.priority());
        mustBeEmpty(checks, "facts.language", facts.language());
        mustBeEmpty(checks, "facts.needsInterpreter", facts.needsInterpreter());
        mustBeEmpty(checks, "facts.repeated", facts.repeated());
        mustBeEmpty(checks, "facts.toldBefore", facts.toldBefore());
        mustBeEmpty(checks, "facts.perpetratorSex", facts.perpetratorSex());
        mustBeEmpty(checks, "facts.others", facts.others());
        mustBeEmpty(checks, "facts.serviceNeeds", facts.serviceNeeds());
    }

    private static void onlyHealth(Checks checks, ToldAnswers told) {
        mustBeEmpty(checks, "told.immediateDanger", told.immediateDanger());
        mustBeEmpty(checks, "told.fearedInCommune", told.fearedInCommune());
        mustBeEmpty(checks, "told.basicNeeds", told.basicNeeds());
        mustBeEmpty(checks, "told.childrenLeft", told.childrenLeft());
        mustBeEmpty(checks, "told.childrenLeftWords", told.childrenLeftWords());
        mustBeEmpty(checks, "told.childHarmed", told.childHarmed());
        mustBeEmpty(checks, "told.whereNow", told.whereNow());
        mustBeEmpty(checks, "told.wish", told.wish());
    }

    private static void mustBeEmpty(Checks checks, String field, @Nullable Object value) {
        checks.fault(value != null, field, "intake.not-before-consent");
    }
}
