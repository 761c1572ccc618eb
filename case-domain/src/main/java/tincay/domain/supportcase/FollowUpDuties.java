package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.beginOf;
import static tincay.domain.duty.Deadlines.endOf;

import java.util.ArrayList;
import java.util.List;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyChange.Within;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/** Which facts of following up begin and end that the survivor is to be asked after. */
final class FollowUpDuties {

    private FollowUpDuties() {}

    static List<DutyChange> of(FollowUpEvent event) {
        DutyId planned = DutyId.of(Duty.FOLLOW_UP, event.followUpId());
        return switch (event) {
            case FollowUpPlanned plan ->
                List.of(new Listed(Duty.FOLLOW_UP, plan.followUpId(), beginOf(plan.on()), endOf(plan.plannedFor())));
            case FollowUpDone done -> done(planned, done);
            // Nobody asked: this day is over, but the survivor has still not been asked after.
            case FollowUpMissed missed -> List.of(new Done(planned, endOf(missed.on())));
        };
    }

    private static List<DutyChange> done(DutyId planned, FollowUpDone done) {
        DutyId first = DutyId.of(Duty.ASK_AFTER, done.caseId());
        DutyId afterStay = DutyId.of(Duty.ASK_AFTER_STAY, done.caseId());
        List<DutyChange> changes = new ArrayList<>(
                List.of(Done.on(planned, done.on()), Done.on(first, done.on()), Done.on(afterStay, done.on())));
        if (done.outcome() == FollowUpOutcome.NEW_HARM) {
            changes.add(new Within(DutyId.of(Duty.REASSESS, done.caseId()), beginOf(done.on()), endOf(done.on())));
        }
        if (done.outcome() == FollowUpOutcome.WANTS_NO_MORE) {
            changes.add(new Waived(first, true));
            changes.add(new Waived(afterStay, true));
        }
        return changes;
    }
}
