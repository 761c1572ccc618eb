package tincay.domain.trial;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

import tincay.domain.refusal.Refused;

@AggregateRoot
class Trial {

    /** A kind no rule allows. */
    static final int REFUSED = 13;

    @AggregateIdentifier
    private TrialId id;

    private boolean away;

    Trial() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(TrialCommand.Begin command) {
        Refused.when(command.kind() == REFUSED, () -> "trial.refused");
        apply(new TrialEvent.Begun(command.target(), command.kind()));
    }

    @CommandHandler
    void decide(TrialCommand.Go command) {
        apply(new TrialEvent.Gone(id, command.other()));
    }

    @CommandHandler
    void decide(TrialCommand.ComeBack command) {
        Refused.when(!away, () -> "trial.not-gone");
        apply(new TrialEvent.Back(id));
    }

    @CommandHandler
    void decide(TrialCommand.BeHome command) {
        if (away) {
            apply(new TrialEvent.Back(id));
        }
    }

    @EventSourcingHandler
    void evolve(TrialEvent event) {
        switch (event) {
            case TrialEvent.Begun begun -> id = begun.id();
            case TrialEvent.Gone gone -> away = true;
            case TrialEvent.Back back -> away = false;
        }
    }
}
