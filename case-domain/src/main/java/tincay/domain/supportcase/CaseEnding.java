package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.CaseRefusal.CLOSURE_PENDING;
import static tincay.domain.supportcase.CaseRefusal.NOT_CLOSED;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;

/** How a case ends and begins again. */
final class CaseEnding {

    private final CaseState state;

    CaseEnding(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(CloseCase c) {
        state.mustBeOpenOn(c.on());
        ClosingRules.nothingIsOpen(state);
        ClosingRules.mayBeDecidedAlone(state.level);
        ClosingRules.checklistIsAnswered(c.reason(), c.answered());
        ClosingRules.contactIsLost(c.reason(), c.on(), state.lastContact());
        apply(new CaseClosed(c.caseId(), c.reason(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(ProposeClosure c) {
        state.mustBeOpenOn(c.on());
        Refused.when(state.proposal != null, CLOSURE_PENDING);
        ClosingRules.nothingIsOpen(state);
        ClosingRules.checklistIsAnswered(c.reason(), c.answered());
        ClosingRules.contactIsLost(c.reason(), c.on(), state.lastContact());
        apply(new ClosureProposed(c.caseId(), c.reason(), c.proposedBy(), c.on(), c.details()));
    }

    /** What was true when it was asked for must still be true. */
    @CommandHandler
    void decide(ApproveClosure c) {
        state.mustBeOpenOn(c.on());
        ClosureProposed proposal = ClosingRules.mayBeAnswered(state.proposal, c.approvedBy());
        ClosingRules.nothingIsOpen(state);
        ClosingRules.contactIsLost(proposal.reason(), proposal.on(), state.lastContact());
        apply(new CaseClosed(c.caseId(), proposal.reason(), c.on(), proposal.details()));
    }

    @CommandHandler
    void decide(ReturnClosure c) {
        state.mustBeOpenOn(c.on());
        ClosingRules.mayBeAnswered(state.proposal, c.returnedBy());
        apply(new ClosureReturned(c.caseId(), c.returnedBy(), c.on(), c.reason()));
    }

    @CommandHandler
    void decide(ReopenCase c) {
        Refused.when(!state.closed, NOT_CLOSED);
        state.mustHaveBegunBy(c.on());
        apply(new CaseReopened(c.caseId(), c.reason(), c.on()));
    }
}
