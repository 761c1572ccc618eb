package tincay.domain.person;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;

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
}
