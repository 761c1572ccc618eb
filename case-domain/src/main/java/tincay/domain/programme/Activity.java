package tincay.domain.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;

/** One activity of the programme. */
@AggregateRoot
class Activity {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable ActivityId activity;

    private @Nullable AsHeld known;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RecordActivity command) {
        ProgrammeRules.mayStand(command.held(), command.places(), command.reached());
        AggregateLifecycle.apply(new ActivityHeld(
                command.activity(),
                command.kind(),
                command.conduct(),
                command.held(),
                command.places(),
                command.reached(),
                command.title()));
    }

    @CommandHandler
    void decide(CorrectActivity command) {
        ProgrammeRules.mayStand(command.held(), command.places(), command.reached());
        ProgrammeRules.mayCorrect(known, AsHeld.of(command));
        AggregateLifecycle.apply(new ActivityCorrected(
                command.activity(),
                command.kind(),
                command.conduct(),
                command.held(),
                command.places(),
                command.reached(),
                command.title(),
                command.reason()));
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        activity = event.activity();
        known = switch (event) {
            case ActivityHeld held -> AsHeld.of(held);
            case ActivityCorrected corrected -> AsHeld.of(corrected);
        };
    }
}
