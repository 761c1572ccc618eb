package tincay.domain.emergencyaccess;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.WorkerId;

/** What happened about opening a case with a reason. */
public sealed interface EmergencyAccessEvent extends Event, OfCase {

    EmergencyAccessId accessId();

    /** Somebody who is not assigned opened the case for a short time. */
    @EventName("emergency_access.opened")
    record AccessOpened(
            EmergencyAccessId accessId,
            CaseId caseId,
            WorkerId worker,
            OpeningGround ground,
            LocalDate on,
            Instant at,
            Instant until,
            Confidential<OpeningReason> reason)
            implements EmergencyAccessEvent {}

    /** A second person said whether it was right. */
    @EventName("emergency_access.reviewed")
    record AccessReviewed(
            EmergencyAccessId accessId,
            CaseId caseId,
            WorkerId reviewer,
            ReviewResult result,
            LocalDate on,
            Confidential<OpeningReason> words)
            implements EmergencyAccessEvent {}
}
