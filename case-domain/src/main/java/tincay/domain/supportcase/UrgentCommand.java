package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReviewResult;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What can be asked of a case about sharing in urgency, without a consent. */
public sealed interface UrgentCommand extends CaseCommand {

    /**
     * Says why something must be shared before anybody can agree.
     *
     * @param recordUnanswered whether nobody could be asked either whether it may be written down
     * @param toldOn the day the survivor was told of it; null while she was not
     */
    record JustifyUrgentSharing(
            CaseId caseId,
            UrgentSharingId sharingId,
            Recipient recipient,
            Set<DataGroup> groups,
            boolean recordUnanswered,
            WorkerId decidedBy,
            LocalDate on,
            Instant decidedAt,
            @Nullable LocalDate toldOn,
            Confidential<UrgentReasons> reasons)
            implements UrgentCommand {}

    /** Says, as a second person, whether it was right; if not, everything resting on it ends at once. */
    record ReviewUrgentSharing(
            CaseId caseId,
            UrgentSharingId sharingId,
            WorkerId reviewer,
            ReviewResult result,
            LocalDate on,
            Instant reviewedAt,
            Confidential<UrgentFinding> finding)
            implements UrgentCommand {}

    /** Records that the survivor was told of it, with what was found by then. */
    record TellOfUrgentSharing(CaseId caseId, UrgentSharingId sharingId, LocalDate on, Confidential<UrgentTold> told)
            implements UrgentCommand {}

    /** Records that she was asked again and does not agree; everything resting on it ends at once. */
    record DeclineUrgentSharing(CaseId caseId, UrgentSharingId sharingId, LocalDate on) implements UrgentCommand {}
}
