package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.privacy.Confidential;

/** What can be asked about following up a case. */
public sealed interface FollowUpCommand extends CaseCommand {

    FollowUpId followUpId();

    /** The day it happened, or was agreed. */
    LocalDate on();

    /** Plans a day to ask how the survivor is. */
    record PlanFollowUp(CaseId caseId, FollowUpId followUpId, LocalDate plannedFor, LocalDate on)
            implements FollowUpCommand {}

    /** Records that the survivor was asked after, and what it came to. */
    record RecordFollowUp(
            CaseId caseId,
            FollowUpId followUpId,
            FollowUpOutcome outcome,
            LocalDate on,
            @Nullable Confidential<FollowUpWords> words)
            implements FollowUpCommand {}

    /** Records that nobody asked, and why. */
    record RecordMissedFollowUp(CaseId caseId, FollowUpId followUpId, MissedBecause because, LocalDate on)
            implements FollowUpCommand {}
}
