package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;

/** How a case was followed up. */
public sealed interface FollowUpEvent extends CaseEvent {

    FollowUpId followUpId();

    /** A day was planned to ask how the survivor is. */
    @EventName("case.follow_up_planned")
    record FollowUpPlanned(CaseId caseId, FollowUpId followUpId, LocalDate plannedFor, LocalDate on)
            implements FollowUpEvent {}

    /** The survivor was asked after. */
    @EventName("case.follow_up_done")
    record FollowUpDone(
            CaseId caseId,
            FollowUpId followUpId,
            FollowUpOutcome outcome,
            LocalDate on,
            @Nullable Confidential<FollowUpWords> words)
            implements FollowUpEvent {}

    /** Nobody asked after the survivor as planned. */
    @EventName("case.follow_up_missed")
    record FollowUpMissed(CaseId caseId, FollowUpId followUpId, MissedBecause because, LocalDate on)
            implements FollowUpEvent {}
}
