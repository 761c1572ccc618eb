package tincay.domain.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.programme.TargetCommand.SetTarget;
import tincay.domain.programme.TargetEvent.TargetSet;

/** One target of the programme. */
@AggregateRoot
class Target {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable TargetId goal;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(SetTarget command) {
        ProgrammeRules.set(command);
        AggregateLifecycle.apply(
                new TargetSet(command.goal(), command.period(), command.area(), command.kinds(), command.number()));
    }

    @EventSourcingHandler
    void evolve(TargetEvent event) {
        goal = switch (event) {
            case TargetSet set -> set.goal();
        };
    }
}
