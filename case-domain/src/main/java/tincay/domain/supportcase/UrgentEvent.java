package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReviewResult;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.WorkerId;

/** What happened in a case about sharing in urgency, without a consent; why is sealed. */
public sealed interface UrgentEvent extends CaseEvent {

    UrgentSharingId sharingId();

    /** Somebody decided that this could not wait until the survivor can be asked. */
    @EventName("case.urgent_sharing_justified")
    record UrgentSharingJustified(
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
            implements UrgentEvent {}

    /** A second person said whether it was right. */
    @EventName("case.urgent_sharing_reviewed")
    record UrgentSharingReviewed(
            CaseId caseId,
            UrgentSharingId sharingId,
            WorkerId reviewer,
            ReviewResult result,
            LocalDate on,
            Instant reviewedAt,
            Confidential<UrgentFinding> finding)
            implements UrgentEvent {}

    /** The survivor was told what had been shared before she was asked, and what the second person found by then. */
    @EventName("case.urgent_sharing_told")
    record UrgentSharingTold(CaseId caseId, UrgentSharingId sharingId, LocalDate on, Confidential<UrgentTold> told)
            implements UrgentEvent {}

    /** The survivor was asked again, and does not agree. */
    @EventName("case.urgent_sharing_declined")
    record UrgentSharingDeclined(CaseId caseId, UrgentSharingId sharingId, LocalDate on) implements UrgentEvent {}

    /** What was sent in urgency rests on a consent from now on, and is shared until the day agreed there. */
    @EventName("case.urgent_referral_agreed")
    record UrgentReferralAgreed(
            CaseId caseId,
            UrgentSharingId sharingId,
            ReferralId referralId,
            ConsentId consentId,
            LocalDate sharedUntil,
            LocalDate on)
            implements UrgentEvent {}

    /** The survivor was asked again, and agreed to a consent that covers it. */
    @EventName("case.urgent_sharing_agreed")
    record UrgentSharingAgreed(CaseId caseId, UrgentSharingId sharingId, ConsentId consentId, LocalDate on)
            implements UrgentEvent {}
}
