package tincay.domain.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;

/** What can be asked of a person's record. */
public sealed interface PersonCommand extends Command {

    PersonId personId();

    @Override
    default PersonId target() {
        return personId();
    }

    /** Keeps a human being apart from every other, under a key of their own. */
    record RegisterPerson(
            PersonId personId,
            @Nullable Confidential<Identity> identity,
            @Nullable Confidential<Contact> contact,
            @Nullable Confidential<Particulars> particulars)
            implements PersonCommand {

        /** Somebody of whom no more is known. */
        public RegisterPerson(
                PersonId personId, @Nullable Confidential<Identity> identity, @Nullable Confidential<Contact> contact) {
            this(personId, identity, contact, null);
        }
    }

    /** Puts right who somebody is and how they are found, all of it anew. */
    record CorrectDetails(
            PersonId personId,
            @Nullable Confidential<Identity> identity,
            @Nullable Confidential<Contact> contact,
            @Nullable Confidential<Particulars> particulars,
            Confidential<DetailsReason> reason)
            implements PersonCommand {}

    /**
     * Says that two records are one human being.
     *
     * @param caseId the case the record belongs to
     * @param otherCase the case the other one belongs to
     */
    record ConfirmSameAs(PersonId personId, PersonId other, CaseId caseId, CaseId otherCase, LocalDate on)
            implements PersonCommand {}
}
