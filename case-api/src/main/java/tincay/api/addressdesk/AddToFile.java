package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.SealTold.Occasion;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.PeopleCommand.AddPerson;

/** Adds to a file what was not known when it was opened: somebody else, or more of what there was to tell. */
@Component
class AddToFile {

    private final OwnCases cases;
    private final RegisterPeople people;
    private final SealTold seal;
    private final NameRepresentative representatives;
    private final CommandDesk desk;
    private final Clock clock;

    AddToFile(
            OwnCases cases,
            RegisterPeople people,
            SealTold seal,
            NameRepresentative representatives,
            CommandDesk desk,
            Clock clock) {
        this.representatives = representatives;
        this.cases = cases;
        this.people = people;
        this.seal = seal;
        this.desk = desk;
        this.clock = clock;
    }

    Answer add(CaseId caseId, AddedPerson added, Call call) {
        cases.of(call.worker(), caseId);
        LocalDate on = added.on() == null ? LocalDate.now(clock) : added.on();
        List<Command> commands = new ArrayList<>();
        PersonId person = people.register(added.person(), commands);
        // the version named, and the one answered, is the case's
        commands.addFirst(new AddPerson(caseId, person, added.role(), on));
        commands.add(new PermitEntry(caseId, on));
        return desk.perform(
                call,
                commands,
                version ->
                        new Answer(201, OwnCases.pathOf(caseId), version, Map.of("personId", PrefixedIds.of(person))));
    }

    Answer name(CaseId caseId, NamedRepresentative named, Call call) {
        var survivor = cases.survivorOf(call.worker(), caseId);
        LocalDate on = named.on() == null ? LocalDate.now(clock) : named.on();
        List<Command> commands = representatives.commands(caseId, survivor, named.representative(), on);
        commands.add(new PermitEntry(caseId, on)); // the version answered is the case's
        return desk.perform(call, commands, version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    Answer tell(CaseId caseId, MoreTold more, Call call) {
        var survivor = cases.survivorOf(call.worker(), caseId);
        new Checks()
                .fault(more.told().isNothing(), "told", "field.required")
                .fault(more.hour() != null && more.on() == null, "on", "field.required")
                .done();
        LocalDate on = more.on() == null ? LocalDate.now(clock) : more.on();
        var at = more.hour() == null ? null : Hours.moment(on, more.hour());
        return desk.perform(
                call,
                List.of(seal.seal(new Occasion(caseId, survivor, on, at, null, null), more.told())),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
