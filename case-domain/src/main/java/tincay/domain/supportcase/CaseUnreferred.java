package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.codes.RiskLevel;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.DutyEvent.NotReferred;

/** That a case of a high level is referred to nobody, which takes a reason. */
final class CaseUnreferred {

    private final CaseState state;

    CaseUnreferred(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(LeaveUnreferred c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        Refused.when(state.level != RiskLevel.HIGH, CaseRefusal.NOT_HIGH);
        apply(new NotReferred(c.caseId(), c.on(), c.reason()));
    }
}
