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
            @Nullable Confidential<Contact> contact) implements PersonCommand {}
}
