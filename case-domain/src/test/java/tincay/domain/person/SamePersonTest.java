package tincay.domain.person;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;

class SamePersonTest {

    private static final PersonId ONE = new PersonId(id("one record"));
    private static final PersonId OTHER = new PersonId(id("another record"));
    private static final CaseId OTHER_CASE = new CaseId(id("another case"));
    private static final PersonRegistered REGISTERED = new PersonRegistered(ONE, null, null);
    private static final ConfirmedSameAs SAME = new ConfirmedSameAs(ONE, OTHER, CASE, OTHER_CASE, NEXT_DAY);

    private final AggregateTestFixture<Person> fixture = Stream.of(Person.class);

    @Test
    void two_records_are_one_human_being_and_that_is_said_once() {
        fixture.given(REGISTERED).when(same(OTHER)).expectEvents(SAME);
        refused(fixture.given(REGISTERED, SAME).when(same(OTHER)), PersonRefusal.ALREADY_SAME);
    }

    @Test
    void a_record_is_not_another_one_of_itself() {
        refused(fixture.given(REGISTERED).when(same(ONE)), PersonRefusal.SAME_RECORD);
    }

    private static ConfirmSameAs same(PersonId other) {
        return new ConfirmSameAs(ONE, other, CASE, OTHER_CASE, NEXT_DAY);
    }

    private static void refused(ResultValidator<Person> result, PersonRefusal code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
