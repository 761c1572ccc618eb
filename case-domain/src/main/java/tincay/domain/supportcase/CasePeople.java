package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.PeopleEvent.PersonAdded;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed;
import tincay.domain.supportcase.PeopleEvent.WhoAgreesNoted;

/** Who else there is in a case, and what more was told. */
final class CasePeople {

    private final CaseState state;

    CasePeople(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(AddPerson c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        Refused.when(state.people.isThere(c.person()), CaseRefusal.PERSON_ALREADY_THERE);
        apply(new PersonAdded(c.caseId(), c.person(), c.role(), c.on()));
    }

    @CommandHandler
    void decide(NameRepresentative c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        Refused.when(c.person() != null && state.people.isThere(c.person()), CaseRefusal.PERSON_ALREADY_THERE);
        apply(new RepresentativeNamed(c.caseId(), c.person(), c.safe(), c.on(), c.kind()));
    }

    @CommandHandler
    void decide(NoteWhoAgrees c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        if (c.who() != state.people.whoAgrees()) {
            apply(new WhoAgreesNoted(c.caseId(), c.who(), c.on()));
        }
    }

    @CommandHandler
    void decide(RecordAnswers c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new AnswersRecorded(
                c.caseId(),
                c.on(),
                c.noticeToldOn(),
                c.at(),
                c.risk(),
                c.health(),
                c.needs(),
                c.children(),
                c.perpetrator(),
                c.wish()));
        if (c.childHarmed()) {
            apply(new ChildHarmTold(c.caseId(), c.on(), c.at()));
        }
    }
}
