package tincay.domain.person;

import org.jspecify.annotations.Nullable;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;

/** What happened to a person's record. */
public sealed interface PersonEvent extends Event {

    PersonId personId();

    /** A human being entered the record. */
    @EventName("person.registered")
    record PersonRegistered(
            PersonId personId,
            @Nullable Confidential<Identity> identity,
            @Nullable Confidential<Contact> contact) implements PersonEvent {}
}
