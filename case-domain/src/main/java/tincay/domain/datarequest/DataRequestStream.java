package tincay.domain.datarequest;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.duty.Deadlines;

@AggregateRoot
class DataRequestStream {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable DataRequestId id;

    private final RequestState state = new RequestState();

    DataRequestStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ReceiveRequest c) {
        apply(new RequestReceived(
                c.requestId(),
                c.kind(),
                c.askedBy(),
                c.receivedBy(),
                c.receivedOn(),
                RequestClocks.IN_FORCE.acknowledge(c.kind(), c.receivedOn()),
                RequestClocks.IN_FORCE.answer(c.kind(), c.receivedOn(), false),
                c.words()));
    }

    @CommandHandler
    void decide(AcknowledgeRequest c) {
        RequestRules.mustBeOpenOn(state, c.on());
        RequestRules.mayBeAcknowledged(state);
        apply(new RequestAcknowledged(c.requestId(), c.worker(), c.on()));
    }

    @CommandHandler
    void decide(ExtendRequest c) {
        RequestRules.mustBeOpenOn(state, c.on());
        RequestRules.mayBeExtended(state, c.on());
        RequestReceived asked = state.received();
        apply(new RequestExtended(
                c.requestId(), c.on(), RequestClocks.IN_FORCE.answer(asked.kind(), asked.on(), true), c.because()));
    }

    @CommandHandler
    void decide(AnswerRequest c) {
        RequestRules.mustBeOpenOn(state, c.on());
        RequestRules.mayBeMet(state, c.worker());
        apply(new RequestAnswered(c.requestId(), c.worker(), c.on(), c.words()));
    }

    @CommandHandler
    void decide(RefuseRequest c) {
        RequestRules.mustBeOpenOn(state, c.on());
        RequestRules.mayBeRefused(state.received().askedBy(), c.reason());
        apply(new RequestNotMet(c.requestId(), c.worker(), c.reason(), c.on(), c.words()));
    }

    @CommandHandler
    void decide(DeclareRequestOverdue c) {
        if (state.misses(c.duty(), c.due(), c.now())) {
            apply(new RequestOverdue(
                    c.requestId(),
                    c.duty(),
                    c.due(),
                    c.now().atZone(Deadlines.HERE).toLocalDate()));
        }
    }

    @EventSourcingHandler
    void evolve(DataRequestEvent event) {
        id = event.requestId();
        state.evolve(event);
    }
}
