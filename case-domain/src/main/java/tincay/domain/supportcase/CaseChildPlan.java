package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;

/** The plan for a child: others make and approve it, and the address sees to it that they do. */
final class CaseChildPlan {

    private final CaseState state;

    CaseChildPlan(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(RecordChildPlan c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        state.childPlan.mayBeMade();
        apply(new ChildPlanMade(c.caseId(), c.on()));
    }

    @CommandHandler
    void decide(RecordChildPlanApproval c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        state.childPlan.mayBeApproved(c.on());
        apply(new ChildPlanApproved(c.caseId(), c.on()));
    }
}
