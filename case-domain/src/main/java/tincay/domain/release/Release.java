package tincay.domain.release;

import static tincay.domain.refusal.Refused.when;

import java.util.List;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.release.ReleaseCommand.CorrectRelease;
import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent.ReleaseCorrected;
import tincay.domain.release.ReleaseEvent.ReleasePublished;

/** One release of the statistics. */
@AggregateRoot
class Release {

    private static final int FIRST = 1;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable ReleaseId releaseId;

    private @Nullable String plan;
    private int revision;
    private int correctedIn;

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

    /** What it costs is decided over all releases together, where they are kept. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CorrectRelease command) {
        List<String> tables = command.tables();
        when(plan == null, ReleaseRefusal.CORRECTION_NOT_PUBLISHED);
        when(!command.plan().equals(plan), ReleaseRefusal.PLAN_CHANGED);
        when(tables.isEmpty() || Set.copyOf(tables).size() < tables.size(), ReleaseRefusal.CORRECTION_TABLE);
        when(command.on().getYear() == correctedIn, ReleaseRefusal.CORRECTION_THIS_YEAR);
        when(command.revision() != revision + 1, ReleaseRefusal.CORRECTION_OVERTAKEN);
        AggregateLifecycle.apply(new ReleaseCorrected(
                command.target(),
                command.release(),
                command.revision(),
                tables,
                command.plan(),
                command.hash(),
                command.on()));
    }

    @EventSourcingHandler
    void evolve(ReleaseEvent event) {
        switch (event) {
            case ReleasePublished published -> {
                releaseId = published.releaseId();
                plan = published.plan();
                revision = published.revision();
            }
            case ReleaseCorrected corrected -> {
                revision = corrected.revision();
                correctedIn = corrected.on().getYear();
            }
        }
    }
}
