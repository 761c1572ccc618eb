package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.person.DetailsReason;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseId;

/** Puts right who somebody in a case is, in a case that is open and may be written in; what stood there before is kept. */
@Component
class CorrectPerson {

    private final OwnCases cases;
    private final RegisterPeople people;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    CorrectPerson(OwnCases cases, RegisterPeople people, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer correct(CaseId caseId, PersonId person, PersonCorrection right, Call call) {
        ShowPeople.mustBeIn(cases.of(call.worker(), caseId), person);
        SubjectId subject = new SubjectId(person.value());
        var correct = new CorrectDetails(
                person,
                people.identity(subject, right.person()),
                people.contact(subject, right.person()),
                people.particulars(subject, right.person()),
                sealing.seal(subject, Purpose.CORRECTION, new DetailsReason(right.reason())));
        // the version named, and the one answered, is the case's
        var permit = new PermitEntry(caseId, right.on() == null ? LocalDate.now(clock) : right.on());
        return desk.perform(
                call,
                List.of(permit, correct, permit),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
