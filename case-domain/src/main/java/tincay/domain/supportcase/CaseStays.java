package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;

/** Where the survivor stays, one place at a time. */
final class CaseStays {

    private final CaseState state;

    CaseStays(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(BeginStay c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        state.stays.mayBegin(c);
        apply(new StayBegun(
                c.caseId(), c.stayId(), c.kind(), state.stays.lastDay(c.kind(), c.on()), c.on(), c.place()));
    }

    @CommandHandler
    void decide(FinishStay c) {
        if (state.stays.isRunning(c.stayId())) {
            apply(new StayFinished(c.caseId(), c.stayId(), c.kind(), c.lastDay(), c.end(), c.on()));
        }
    }
}
