package tincay.api.addressdesk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.Someone;
import tincay.api.privacy.Sealing;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.Particulars;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Command;

/** Gives every human being a record of their own, sealed under a key of their own. */
@Component
class RegisterPeople {

    private final Sealing sealing;

    RegisterPeople(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Somebody new; how they enter the record is added to the commands. */
    PersonId register(@Nullable Someone someone, List<Command> commands) {
        SubjectId subject = sealing.newSubject();
        PersonId person = new PersonId(subject.value());
        commands.add(new RegisterPerson(
                person, identity(subject, someone), contact(subject, someone), particulars(subject, someone)));
        return person;
    }

    @Nullable
    Confidential<Identity> identity(SubjectId subject, @Nullable Someone someone) {
        return someone == null
                ? null
                : sealing.seal(
                        subject,
                        Purpose.IDENTITY,
                        new Identity(
                                someone.fullName(), someone.callName(), someone.addressTerm(), someone.birthYear()));
    }

    @Nullable
    Confidential<Contact> contact(SubjectId subject, @Nullable Someone someone) {
        return someone == null || (someone.phone() == null && someone.homeAddress() == null)
                ? null
                : sealing.seal(subject, Purpose.CONTACT, new Contact(someone.phone(), someone.homeAddress()));
    }

    @Nullable
    Confidential<Particulars> particulars(SubjectId subject, @Nullable Someone someone) {
        return someone == null || (someone.sex() == null && someone.injured() == null && someone.reportedBy() == null)
                ? null
                : sealing.seal(
                        subject,
                        Purpose.FACTS,
                        new Particulars(someone.sex(), someone.injured(), someone.reportedBy()));
    }
}
