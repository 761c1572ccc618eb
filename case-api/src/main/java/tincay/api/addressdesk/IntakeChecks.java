package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.ContactAnswers;
import tincay.api.addressdesk.Intake.FactAnswers;
import tincay.api.addressdesk.Intake.Someone;
import tincay.api.addressdesk.Intake.ViolenceAnswers;
import tincay.api.platform.http.Checks;
import tincay.domain.codes.Acts;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.CodeLists;
import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.Places;
import tincay.domain.codes.Tie;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.refusal.Refused;

/** What answers of an intake must agree on among themselves, and with the lists of that day. */
@Component
class IntakeChecks {

    private final CodeLists lists;
    private final Acts acts;
    private final ConsentChecks consents;
    private final UrgentIntakeChecks urgent;

    IntakeChecks(CodeLists lists, Acts acts, ConsentChecks consents, UrgentIntakeChecks urgent) {
        this.consents = consents;
        this.urgent = urgent;
        this.lists = lists;
        this.acts = acts;
    }

    void check(Intake intake) {
        Tie tie = intake.staffTie();
        Refused.when(tie != null && tie.isCore(), IntakeRefusal.CONFLICT_OF_INTEREST);
        var checks = new Checks();
        checks.fault(!ageAgrees(intake), "person.birthYear", "intake.age-conflict");
        facts(checks, intake.facts(), intake.violence(), intake.happenedOn());
        checks.fault(!isSafeToCall(intake.safeContact()), "safeContact.words", "intake.safe-words-needed");
        consents.check(checks, intake);
        checks.fault(
                intake.reporter() != null && intake.broughtBy() == BroughtBy.SELF, "reporter", "field.not-allowed");
        if (intake.urgent() != null) {
            urgent.check(checks, intake, intake.urgent());
        }
        checks.done();
    }

    /** What the coded facts must be, with the communes of the day of arrival. */
    void facts(Checks checks, FactAnswers facts, ViolenceAnswers violence, LocalDate arrival) {
        checks.fault(Places.at(facts.commune(), arrival).isEmpty(), "facts.commune", "intake.commune-unknown");
        String group = facts.ethnicGroup();
        checks.fault(!(group == null || lists.has("ETHNIC_GROUP", group)), "facts.ethnicGroup", "field.unknown");
        List<String> told = violence.acts() == null ? List.of() : violence.acts();
        checks.fault(!told.stream().allMatch(act -> acts.find(act).isPresent()), "violence.acts", "field.unknown");
        checks.fault(
                told.stream()
                        .flatMap(act -> acts.find(act).stream())
                        .anyMatch(act -> !violence.forms().contains(act.form())),
                "violence.acts",
                "intake.act-without-form");
        checks.fault(
                !violence.forms().contains(violence.primaryForm()),
                "violence.primaryForm",
                "intake.primary-not-chosen");
        checks.fault(
                violence.sexualEventOn() != null && !violence.forms().contains(ViolenceForm.SEXUAL),
                "violence.sexualEventOn",
                "intake.act-without-form");
        checks.fault(
                violence.sexualEventHour() != null && violence.sexualEventOn() == null,
                "violence.sexualEventOn",
                "field.required");
    }

    /** A telephone number alone is a danger: when to call and what to say belong to it. */
    private static boolean isSafeToCall(@Nullable ContactAnswers contact) {
        return contact == null
                || contact.method() != ContactMethod.PHONE
                || (contact.phone() != null && contact.when() != null && contact.words() != null);
    }

    private static boolean ageAgrees(Intake intake) {
        Someone person = intake.person();
        if (person == null || person.birthYear() == null) {
            return true;
        }
        LocalDate arrival = intake.happenedOn();
        int older = arrival.getYear() - person.birthYear();
        AgeBand band = intake.facts().ageBand();
        return band == AgeBand.at(older) || (older > 0 && band == AgeBand.at(older - 1));
    }
}
