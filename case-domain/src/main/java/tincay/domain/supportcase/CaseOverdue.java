package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;

/** What was owed in a case and was not done in time. */
final class CaseOverdue {

    private final CaseState state;

    CaseOverdue(CaseState state) {
        this.state = state;
    }

    /** Whoever asks may know less than the case: what was done, is no longer owed or was said already changes nothing. */
    @CommandHandler
    void decide(DeclareOverdue c) {
        @Nullable Duty missed = state.duties.missed(c.dutyId(), c.due(), c.now());
        if (missed != null && !state.closed) {
            apply(new DutyOverdue(c.caseId(), c.dutyId(), missed, c.due(), Deadlines.dayOf(c.due())));
        }
    }
}
