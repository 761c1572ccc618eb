package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.SealTold.Occasion;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.PersonRole;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.WhoAgrees;

/** What an intake says beyond the minimum: who reported, who speaks for a child, and what more was told. */
@Component
class BesidesTheMinimum {

    private final RegisterPeople people;
    private final SealTold seal;
    private final NameRepresentative representatives;

    BesidesTheMinimum(RegisterPeople people, SealTold seal, NameRepresentative representatives) {
        this.people = people;
        this.seal = seal;
        this.representatives = representatives;
    }

    List<Command> of(Intake intake, OpenCase open) {
        List<Command> commands = new ArrayList<>();
        if (intake.reporter() != null) {
            var reporter = people.register(intake.reporter(), commands);
            commands.add(new AddPerson(open.caseId(), reporter, PersonRole.REPORTER, open.happenedOn()));
        }
        if (intake.representative() != null) {
            commands.addAll(representatives.commands(
                    open.caseId(), survivor(open), intake.representative(), open.happenedOn()));
        }
        WhoAgrees who = WhoAgrees.at(intake.facts().ageBand(), birthYear(intake), open.happenedOn());
        if (who != WhoAgrees.PERSON) {
            commands.add(new NoteWhoAgrees(open.caseId(), who, open.happenedOn()));
        }
        told(intake, open, commands);
        return commands;
    }

    private void told(Intake intake, OpenCase open, List<Command> commands) {
        ToldAnswers told = intake.told() == null ? ToldAnswers.NOTHING : intake.told();
        boolean noticeTold = Boolean.TRUE.equals(intake.communeNoticeTold());
        if (told.isNothing() && !noticeTold && term(intake) == null && intake.arrivedAt() == null) {
            return;
        }
        commands.add(seal.seal(
                new Occasion(
                        open.caseId(),
                        survivor(open),
                        open.happenedOn(),
                        intake.arrivedAt() == null ? null : Hours.moment(open.happenedOn(), intake.arrivedAt()),
                        noticeTold ? open.happenedOn() : null,
                        term(intake)),
                told));
    }

    private static @Nullable Integer birthYear(Intake intake) {
        return intake.person() == null ? null : intake.person().birthYear();
    }

    private static @Nullable AddressTerm term(Intake intake) {
        return intake.person() == null ? null : intake.person().addressTerm();
    }

    private static SubjectId survivor(OpenCase open) {
        return new SubjectId(open.survivor().value());
    }
}
