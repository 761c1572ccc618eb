package tincay.domain.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.person.PersonEvent.DetailsCorrected;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.refusal.Refused;

@AggregateRoot
class Person {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PersonId id;

    private final Set<PersonId> same = new HashSet<>();

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterPerson command) {
        apply(new PersonRegistered(command.personId(), command.identity(), command.contact(), command.particulars()));
    }

    @CommandHandler
    void decide(CorrectDetails command) {
        apply(new DetailsCorrected(
                command.personId(), command.identity(), command.contact(), command.particulars(), command.reason()));
    }

    @CommandHandler
    void decide(ConfirmSameAs c) {
        Refused.when(c.other().equals(c.personId()), PersonRefusal.SAME_RECORD);
        Refused.when(same.contains(c.other()), PersonRefusal.ALREADY_SAME);
        apply(new ConfirmedSameAs(c.personId(), c.other(), c.caseId(), c.otherCase(), c.on()));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        id = event.personId();
        switch (event) {
            case PersonRegistered _, DetailsCorrected _ -> {}
            case ConfirmedSameAs confirmed -> same.add(confirmed.other());
        }
    }
}
