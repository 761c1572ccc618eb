package tincay.domain.release;

import static tincay.domain.refusal.Refused.when;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent.ReleasePublished;

/** One release of the statistics. */
@AggregateRoot
class Release {

    private static final int FIRST = 1;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable ReleaseId releaseId;

    private @Nullable String plan;

    /** It begins with its publication; whoever publishes it again finds it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishRelease command) {
        when(command.on().isBefore(command.due()), ReleaseRefusal.PERIOD_OPEN);
        when(plan != null && !plan.equals(command.plan()), ReleaseRefusal.PLAN_CHANGED);
        when(plan != null, ReleaseRefusal.ALREADY_PUBLISHED);
        AggregateLifecycle.apply(new ReleasePublished(
                command.target(), command.release(), FIRST, command.plan(), command.hash(), command.on()));
    }

    @EventSourcingHandler
    void evolve(ReleaseEvent event) {
        switch (event) {
            case ReleasePublished published -> {
                releaseId = published.releaseId();
                plan = published.plan();
            }
        }
    }
}
