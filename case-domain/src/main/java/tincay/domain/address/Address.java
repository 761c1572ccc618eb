package tincay.domain.address;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressCommand.SettleCommune;
import tincay.domain.address.AddressCommand.UpgradeAddress;
import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressLifeCommand.CloseAddress;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.address.AddressLifeCommand.ResumeAddress;
import tincay.domain.address.AddressLifeCommand.ReviewAddress;
import tincay.domain.address.AddressLifeCommand.SuspendAddress;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressReviewed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;

/** One trusted address in the register. */
@AggregateRoot
class Address {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable AddressId address;

    private @Nullable LocalDate establishedOn;
    private @Nullable LocalDate upgradedOn;
    private final AddressLife life = new AddressLife();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(EstablishAddress command) {
        AddressRules.establish(command);
        AggregateLifecycle.apply(new AddressEstablished(
                command.address(),
                command.kind(),
                command.commune(),
                command.village(),
                command.name(),
                command.decisionNumber(),
                command.publicContact(),
                command.on(),
                command.host()));
    }

    @CommandHandler
    void decide(UpgradeAddress command) {
        AddressRules.upgrade(establishedOn, upgradedOn, command.on());
        AggregateLifecycle.apply(new AddressUpgraded(command.address(), command.on()));
    }

    @CommandHandler
    void decide(SettleCommune command) {
        AggregateLifecycle.apply(new AddressCommuneSettled(command.address(), command.commune()));
    }

    @CommandHandler
    void decide(ReviewAddress command) {
        life.mayBeReviewed(command.on());
        AggregateLifecycle.apply(new AddressReviewed(command.address(), command.result(), command.on()));
    }

    @CommandHandler
    void decide(SuspendAddress command) {
        life.maySuspend(command.on());
        AggregateLifecycle.apply(new AddressSuspended(command.address(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(ResumeAddress command) {
        life.mayResume(command.on());
        AggregateLifecycle.apply(new AddressResumed(command.address(), command.on()));
    }

    @CommandHandler
    void decide(CloseAddress command) {
        life.mayClose(command.on());
        AggregateLifecycle.apply(new AddressClosed(command.address(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(PermitCase command) {
        life.mayReceive(command.on());
    }

    @EventSourcingHandler
    void evolve(AddressEvent event) {
        switch (event) {
            case AddressEstablished established -> {
                address = established.address();
                establishedOn = established.on();
                life.began(established.on());
            }
            case AddressUpgraded upgraded -> upgradedOn = upgraded.on();
            case AddressCommuneSettled _ -> {}
            case AddressLifeEvent changed -> life.evolve(changed);
        }
    }
}
