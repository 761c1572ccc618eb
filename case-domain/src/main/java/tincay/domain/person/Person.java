package tincay.domain.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonEvent.DetailsCorrected;
import tincay.domain.person.PersonEvent.PersonRegistered;

@AggregateRoot
class Person {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PersonId id;

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

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        id = switch (event) {
            case PersonRegistered registered -> registered.personId();
            case DetailsCorrected corrected -> corrected.personId();
        };
    }
}
