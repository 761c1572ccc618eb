package tincay.domain.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityEvent.ActivityHeld;

/** One activity of the programme. */
@AggregateRoot
class Activity {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable ActivityId activity;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordActivity command) {
        ProgrammeRules.record(command);
        AggregateLifecycle.apply(new ActivityHeld(
                command.activity(),
                command.kind(),
                command.conduct(),
                command.held(),
                command.places(),
                command.reached(),
                command.title()));
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        activity = switch (event) {
            case ActivityHeld held -> held.activity();
        };
    }
}
