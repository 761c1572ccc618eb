package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.duty.Deadlines.IN_FORCE;

import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/** How the survivor is asked after, as long as that is wanted. */
final class CaseFollowUps {

    private final CaseState state;

    CaseFollowUps(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(PlanFollowUp c) {
        mustBeWritableOn(c);
        state.mustHaveBegunBy(c.plannedFor());
        state.followUps.mayBePlanned();
        apply(new FollowUpPlanned(c.caseId(), c.followUpId(), c.plannedFor(), c.on()));
    }

    @CommandHandler
    void decide(RecordFollowUp c) {
        mustBeWritableOn(c);
        state.followUps.mayBeAnswered(c.followUpId());
        boolean second = state.followUps.leadToASecond(c.outcome());
        apply(new FollowUpDone(c.caseId(), c.followUpId(), c.outcome(), c.on(), c.words()));
        if (second) {
            apply(new AskingAgainOwed(c.caseId(), c.on(), Deadlines.dayOf(IN_FORCE.askAgain(c.on())), Set.of()));
        }
    }

    @CommandHandler
    void decide(RecordMissedFollowUp c) {
        mustBeWritableOn(c);
        state.followUps.mayBeAnswered(c.followUpId());
        Set<Duty> over = FollowUpDuties.overBy(state.duties, c.caseId(), c.on());
        apply(new FollowUpMissed(c.caseId(), c.followUpId(), c.because(), c.on()));
        if (!over.isEmpty()) {
            apply(new AskingAgainOwed(c.caseId(), c.on(), Deadlines.dayOf(IN_FORCE.askAfterMissed(c.on())), over));
        }
    }

    private void mustBeWritableOn(FollowUpCommand c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
    }
}
