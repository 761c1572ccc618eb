package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.CaseTieEvent.LikenessDismissed;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;

/** Whose people a case is about; decided in a closed case too, since it can still be read. */
final class CaseTies {

    private final CaseState state;

    CaseTies(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(TellTie c) {
        state.mustBeOpenOn(c.on());
        apply(new TieTold(c.caseId(), c.worker(), c.on(), c.details()));
    }

    /** Kin is shut out even where nobody is left to keep the case; the supervisor sees that, and gives it to others. */
    @CommandHandler
    void decide(ConfirmTie c) {
        state.mustHaveBegunBy(c.on());
        Refused.when(state.ties.has(c.worker()), TieRefusal.ALREADY_CONFIRMED);
        boolean assigned = state.workers.contains(c.worker());
        apply(new TieConfirmed(c.caseId(), c.worker(), c.confirmedBy(), c.on(), c.details()));
        if (assigned) {
            apply(new WorkerReleased(c.caseId(), c.worker(), c.on()));
        }
    }

    @CommandHandler
    void decide(LiftTie c) {
        state.mustHaveBegunBy(c.on());
        Refused.when(!state.ties.has(c.worker()), TieRefusal.NOT_CONFIRMED);
        Refused.when(c.liftedBy().equals(c.worker()), TieRefusal.SECOND_PERSON);
        apply(new TieLifted(c.caseId(), c.worker(), c.liftedBy(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(DismissLikeness c) {
        state.mustHaveBegunBy(c.on());
        apply(new LikenessDismissed(c.caseId(), c.likenessId(), c.on()));
    }
}
