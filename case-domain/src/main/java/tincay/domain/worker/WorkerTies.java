package tincay.domain.worker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.worker.TieCommand.DeclareTie;
import tincay.domain.worker.TieCommand.WithdrawTie;
import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;

/** What a worker tells of their own people; a suspension silences nobody. */
final class WorkerTies {

    private final WorkerState state;

    WorkerTies(WorkerState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(DeclareTie c) {
        state.mustWorkHere();
        apply(new TieDeclared(c.workerId(), c.tieId(), c.on(), c.tie()));
    }

    @CommandHandler
    void decide(WithdrawTie c) {
        state.mustWorkHere();
        Refused.when(!state.told.contains(c.tieId()), WorkerRefusal.TIE_UNKNOWN);
        Refused.when(state.takenBack.contains(c.tieId()), WorkerRefusal.TIE_WITHDRAWN);
        apply(new TieWithdrawn(c.workerId(), c.tieId(), c.on()));
    }
}
