package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.supportcase.DutyCommand.OweReassessment;
import tincay.domain.supportcase.DutyEvent.ReassessmentOwed;

/** That the danger must be looked at again, because of what happened elsewhere. */
final class CaseReassessment {

    private final CaseState state;

    CaseReassessment(CaseState state) {
        this.state = state;
    }

    /** What happened elsewhere is never refused here; where it was assessed since, or the case has ended, nothing is owed. */
    @CommandHandler
    void decide(OweReassessment c) {
        if (!state.closed && !c.on().isBefore(state.openedOn) && !c.on().isBefore(state.assessedOn)) {
            apply(new ReassessmentOwed(c.caseId(), c.on()));
        }
    }
}
