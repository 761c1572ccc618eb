package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.RepresentativeAnswers;
import tincay.api.privacy.Sealing;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.PeopleCommand;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed.RepresentativeKind;

/** Notes who speaks for a child: who it is under a key of their own, what they are to the child under the child's. */
@Component
class NameRepresentative {

    private final RegisterPeople people;
    private final Sealing sealing;

    NameRepresentative(RegisterPeople people, Sealing sealing) {
        this.people = people;
        this.sealing = sealing;
    }

    List<Command> commands(CaseId caseId, SubjectId survivor, RepresentativeAnswers told, LocalDate on) {
        List<Command> commands = new ArrayList<>();
        PersonId person = told.person() == null ? null : people.register(told.person(), commands);
        commands.addFirst(new PeopleCommand.NameRepresentative(
                caseId,
                person,
                told.kind().isSafe(),
                on,
                sealing.seal(survivor, Purpose.FACTS, new RepresentativeKind(told.kind()))));
        return commands;
    }
}
