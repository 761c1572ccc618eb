package tincay.domain.programme;

import static tincay.domain.refusal.Refused.when;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;

/** One feedback form; a stream for each, so that no version tells how many there are. */
@AggregateRoot
class Feedback {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable FeedbackId feedback;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(EnterFeedback command) {
        when(!FeedbackTerm.hasBegun(command.half(), command.today()), FeedbackRefusal.NOT_BEGUN);
        when(FeedbackTerm.isClosed(command.half(), command.today()), FeedbackRefusal.CLOSED);
        AggregateLifecycle.apply(new FeedbackEntered(
                command.feedback(), command.address(), command.half(), command.answers(), command.words()));
    }

    @EventSourcingHandler
    void evolve(FeedbackEvent event) {
        feedback = switch (event) {
            case FeedbackEntered entered -> entered.feedback();
        };
    }
}
