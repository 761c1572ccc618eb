package tincay.domain.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;

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

    /** A supervisor found that two records are one human being; both are kept, each under its own key. */
    @EventName("person.confirmed_same_as")
    record ConfirmedSameAs(PersonId personId, PersonId other, CaseId caseId, CaseId otherCase, LocalDate on)
            implements PersonEvent, OfCase {}
}
