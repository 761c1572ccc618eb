package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.SealTold.Occasion;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.AgeBand;
import tincay.domain.person.DetailsReason;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.WhoAgrees;
import tincay.projections.casefile.CaseView;

/** Puts right who somebody in a case is, in a case that is open and may be written in; what stood there before is kept. */
@Component
class CorrectPerson {

    private final OwnCases cases;
    private final RegisterPeople people;
    private final OpenCaseFile files;
    private final SealTold seal;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    CorrectPerson(
            OwnCases cases,
            RegisterPeople people,
            OpenCaseFile files,
            SealTold seal,
            Sealing sealing,
            CommandDesk desk,
            Clock clock) {
        this.files = files;
        this.seal = seal;
        this.cases = cases;
        this.people = people;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer correct(CaseId caseId, PersonId person, PersonCorrection right, Call call) {
        CaseView file = cases.of(call.worker(), caseId);
        ShowPeople.mustBeIn(file, person);
        SubjectId subject = new SubjectId(person.value());
        var correct = new CorrectDetails(
                person,
                people.identity(subject, right.person()),
                people.contact(subject, right.person()),
                people.particulars(subject, right.person()),
                sealing.seal(subject, Purpose.CORRECTION, new DetailsReason(right.reason())));
        LocalDate on = right.on() == null ? LocalDate.now(clock) : right.on();
        List<Command> commands = new ArrayList<>();
        commands.add(correct); // first: the version named is that of the record that is put right
        commands.add(new PermitEntry(caseId, on));
        if (file.opened().survivor().equals(person)) {
            follows(file, right, on).ifPresent(commands::add);
            spokenTo(file, right, on, call).ifPresent(commands::add);
        }
        return desk.perform(call, commands, version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    /** How the survivor is spoken to from now on, if that was put right. */
    private Optional<RecordAnswers> spokenTo(CaseView file, PersonCorrection right, LocalDate on, Call call) {
        CaseId caseId = file.opened().caseId();
        AddressTerm term = right.person().addressTerm();
        return term == null || term == files.openTerm(call.worker(), caseId).term()
                ? Optional.empty()
                : Optional.of(seal.seal(
                        new Occasion(caseId, OwnCases.survivorOf(file), on, null, null, term), ToldAnswers.NOTHING));
    }

    /** Of a child, how old it is says whether it is asked. */
    private static Optional<NoteWhoAgrees> follows(CaseView file, PersonCorrection right, LocalDate on) {
        var opened = file.opened();
        Integer birthYear = right.person().birthYear();
        return file.people().whoAgrees() == WhoAgrees.PERSON || birthYear == null
                ? Optional.empty()
                : Optional.of(new NoteWhoAgrees(
                        opened.caseId(), WhoAgrees.at(AgeBand.AGE_UNDER_16, birthYear, opened.on()), on));
    }
}
