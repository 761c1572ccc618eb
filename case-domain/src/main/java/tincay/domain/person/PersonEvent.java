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
            @Nullable Confidential<Contact> contact,
            @Nullable Confidential<Particulars> particulars)
            implements PersonEvent {

        /** Somebody of whom no more is known. */
        public PersonRegistered(
                PersonId personId, @Nullable Confidential<Identity> identity, @Nullable Confidential<Contact> contact) {
            this(personId, identity, contact, null);
        }
    }

    /** Who somebody is was put right; all of it stands here anew, and what was there before stays readable. */
    @EventName("person.details_corrected")
    record DetailsCorrected(
            PersonId personId,
            @Nullable Confidential<Identity> identity,
            @Nullable Confidential<Contact> contact,
            @Nullable Confidential<Particulars> particulars,
            Confidential<DetailsReason> reason)
            implements PersonEvent {}
}
