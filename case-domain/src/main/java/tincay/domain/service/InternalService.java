package tincay.domain.service;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.service.ServiceCommand.CloseService;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;

/** One internal counselling service. */
@AggregateRoot
class InternalService {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable ServiceId service;

    private @Nullable LocalDate openedOn;
    private boolean closed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenService command) {
        AggregateLifecycle.apply(new ServiceOpened(
                command.service(), command.kind(), command.nameVi(), command.nameEn(), command.area(), command.on()));
    }

    @CommandHandler
    void decide(CloseService command) {
        ServiceRules.close(openedOn, closed, command.on());
        AggregateLifecycle.apply(new ServiceClosed(command.service(), command.on()));
    }

    @EventSourcingHandler
    void evolve(ServiceEvent event) {
        switch (event) {
            case ServiceOpened opened -> {
                service = opened.service();
                openedOn = opened.on();
            }
            case ServiceClosed _ -> closed = true;
        }
    }
}
