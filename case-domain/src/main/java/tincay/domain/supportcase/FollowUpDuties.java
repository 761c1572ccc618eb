package tincay.domain.supportcase;

import static tincay.domain.duty.Deadlines.beginOf;
import static tincay.domain.duty.Deadlines.endOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyBook;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Anew;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Waived;
import tincay.domain.duty.DutyChange.Within;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/** Which facts of following up begin and end that the survivor is to be asked after. */
final class FollowUpDuties {

    private static final Set<Duty> ASKING = EnumSet.of(Duty.ASK_AFTER, Duty.ASK_AFTER_STAY, Duty.ASK_AGAIN);

    private FollowUpDuties() {}

    /** What was owed by then, and nobody did. */
    static Set<Duty> overBy(DutyBook duties, CaseId caseId, LocalDate day) {
        return ASKING.stream()
                .filter(duty -> duties.isOverBy(DutyId.of(duty, caseId), endOf(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is over is settled, late; the survivor is still to be asked after, by another day. */
    static List<DutyChange> of(AskingAgainOwed again) {
        List<DutyChange> changes = new ArrayList<>();
        again.instead().stream()
                .sorted()
                .filter(duty -> duty != Duty.ASK_AGAIN)
                .forEach(duty -> changes.add(new Done(DutyId.of(duty, again.caseId()), endOf(again.on()))));
        changes.add(new Anew(DutyId.of(Duty.ASK_AGAIN, again.caseId()), beginOf(again.on()), endOf(again.by())));
        return changes;
    }

    static List<DutyChange> of(FollowUpEvent event) {
        DutyId planned = DutyId.of(Duty.FOLLOW_UP, event.followUpId());
        return switch (event) {
            case FollowUpPlanned plan ->
                List.of(new Listed(Duty.FOLLOW_UP, plan.followUpId(), beginOf(plan.on()), endOf(plan.plannedFor())));
            case FollowUpDone done -> done(planned, done);
            // Nobody asked: this day is over, and what was owed by then is owed anew by what the case decides.
            case FollowUpMissed missed -> List.of(new Done(planned, endOf(missed.on())));
        };
    }

    private static List<DutyChange> done(DutyId planned, FollowUpDone done) {
        DutyId first = DutyId.of(Duty.ASK_AFTER, done.caseId());
        DutyId afterStay = DutyId.of(Duty.ASK_AFTER_STAY, done.caseId());
        DutyId again = DutyId.of(Duty.ASK_AGAIN, done.caseId());
        List<DutyChange> changes = new ArrayList<>(List.of(
                Done.on(planned, done.on()),
                Done.on(first, done.on()),
                Done.on(afterStay, done.on()),
                Done.on(again, done.on())));
        if (done.outcome() == FollowUpOutcome.NEW_HARM) {
            changes.add(new Within(DutyId.of(Duty.REASSESS, done.caseId()), beginOf(done.on()), endOf(done.on())));
        }
        if (done.outcome() == FollowUpOutcome.WANTS_NO_MORE) {
            changes.add(new Waived(first, true));
            changes.add(new Waived(afterStay, true));
            changes.add(new Waived(again, true));
        }
        return changes;
    }
}
