package tincay.domain.person;

import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.sealed;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonEvent.DetailsCorrected;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.privacy.Purpose;

class PersonTest {

    private final AggregateTestFixture<Person> fixture = Stream.of(Person.class);

    @Test
    void somebody_is_registered_with_what_was_sealed_about_them() {
        fixture.givenNoPriorActivity()
                .when(new RegisterPerson(HANH, sealed(Purpose.IDENTITY), sealed(Purpose.CONTACT)))
                .expectEvents(new PersonRegistered(HANH, sealed(Purpose.IDENTITY), sealed(Purpose.CONTACT)));
    }

    @Test
    void somebody_may_be_registered_without_a_name_or_a_way_to_be_found() {
        fixture.givenNoPriorActivity()
                .when(new RegisterPerson(HANH, null, null))
                .expectEvents(new PersonRegistered(HANH, null, null));
    }

    @Test
    void nobody_is_registered_twice() {
        fixture.given(new PersonRegistered(HANH, null, null))
                .when(new RegisterPerson(HANH, null, null))
                .expectException(EventStoreException.class);
    }

    @Test
    void details_are_put_right_as_a_whole_and_again() {
        var corrected = new DetailsCorrected(
                HANH, sealed(Purpose.IDENTITY), null, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION));
        var correct = new CorrectDetails(
                HANH, sealed(Purpose.IDENTITY), null, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION));
        fixture.given(new PersonRegistered(HANH, null, null)).when(correct).expectEvents(corrected);
        fixture.given(new PersonRegistered(HANH, null, null), corrected)
                .when(correct)
                .expectEvents(corrected);
    }
}
