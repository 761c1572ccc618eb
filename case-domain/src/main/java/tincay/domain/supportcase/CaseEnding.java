package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.NOT_CLOSED;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseReopened;

/** How a case ends and begins again. */
final class CaseEnding {

    private final CaseState state;

    CaseEnding(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(CloseCase c) {
        state.mustBeOpenOn(c.on());
        ClosingRules.mayClose(c, state.hasOpenReferral(), state.communeAnswered, state.level, state.lastContact);
        apply(new CaseClosed(c.caseId(), c.reason(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(ReopenCase c) {
        Refused.when(!state.closed, NOT_CLOSED);
        state.mustHaveBegunBy(c.on());
        apply(new CaseReopened(c.caseId(), c.reason(), c.on()));
    }
}
