package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.agree;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.PersonRole;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.PeopleEvent.PersonAdded;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;

class PeopleTest {

    private static final PersonId CHILD = new PersonId(id("a child"));

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void somebody_is_taken_into_a_case_after_the_intake() {
        given(opened())
                .when(add(CHILD, NEXT_DAY))
                .expectEvents(new PersonAdded(CASE, CHILD, PersonRole.CHILD, NEXT_DAY));
    }

    @Test
    void nobody_is_in_a_case_twice() {
        refused(given(opened()).when(add(HANH, NEXT_DAY)), CaseRefusal.PERSON_ALREADY_THERE);
        var added = new PersonAdded(CASE, CHILD, PersonRole.CHILD, NEXT_DAY);
        refused(given(opened(), added).when(add(CHILD, NEXT_DAY)), CaseRefusal.PERSON_ALREADY_THERE);
        refused(given(opened(), added).when(name(CHILD, true)), CaseRefusal.PERSON_ALREADY_THERE);
    }

    @Test
    void nothing_is_added_to_a_closed_case_before_the_intake_or_without_the_consent_to_a_record() {
        var withdrawn = new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY);
        for (var wish : new PeopleCommand[] {add(CHILD, NEXT_DAY), name(null, true), told(NEXT_DAY, false)}) {
            refused(given(opened(), closed()).when(wish), CaseRefusal.CLOSED);
            refused(given(opened(), recordConsent(), withdrawn).when(wish), CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        }
        refused(given(opened()).when(add(CHILD, DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(given(opened()).when(told(DAY_BEFORE, false)), CaseRefusal.BEFORE_INTAKE);
    }

    @Test
    void who_is_not_safe_for_a_child_agrees_to_nothing_for_it() {
        var notSafe = new RepresentativeNamed(CASE, null, false, ARRIVAL, sealed(Purpose.FACTS));
        refused(given(opened(), notSafe).when(agree(ConsentGiver.REPRESENTATIVE)), CaseRefusal.REPRESENTATIVE_NOT_SAFE);
        given(opened(), notSafe)
                .when(agree(ConsentGiver.CHILD_PROTECTION_WORKER))
                .expectSuccessfulHandlerExecution();
        var safe = new RepresentativeNamed(CASE, CHILD, true, NEXT_DAY, sealed(Purpose.FACTS));
        given(opened(), notSafe, safe).when(agree(ConsentGiver.REPRESENTATIVE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_more_was_told_stands_beside_what_was_told_before() {
        given(opened())
                .when(told(NEXT_DAY, true))
                .expectEvents(
                        new AnswersRecorded(
                                CASE, NEXT_DAY, ARRIVAL, null, null, sealed(Purpose.HEALTH), null, null, null, null),
                        new ChildHarmTold(CASE, NEXT_DAY, null));
    }

    @Test
    void of_a_harmed_child_those_who_protect_children_know_within_twelve_hours_of_the_hour_it_was_told() {
        Instant noon = Instant.parse("2026-11-21T05:00:00Z");
        Instant midnight = Instant.parse("2026-11-21T17:00:00Z");
        given(opened(), new ChildHarmTold(CASE, NEXT_DAY, noon))
                .when(new DutyCommand.DeclareOverdue(CASE, DutyId.of(Duty.CHILD_PROTECTION, CASE), midnight, midnight))
                .expectEvents(new DutyOverdue(
                        CASE, DutyId.of(Duty.CHILD_PROTECTION, CASE), Duty.CHILD_PROTECTION, midnight, NEXT_DAY));
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static AddPerson add(PersonId person, LocalDate on) {
        return new AddPerson(CASE, person, PersonRole.CHILD, on);
    }

    private static NameRepresentative name(PersonId person, boolean safe) {
        return new NameRepresentative(CASE, person, safe, NEXT_DAY, sealed(Purpose.FACTS));
    }

    private static RecordAnswers told(LocalDate on, boolean harmed) {
        return new RecordAnswers(CASE, on, ARRIVAL, harmed, null, null, sealed(Purpose.HEALTH), null, null, null, null);
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
