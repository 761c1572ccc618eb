package tincay.domain.emergencyaccess;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReviewResult;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/** What can be asked about opening a case with a reason. */
public sealed interface EmergencyAccessCommand extends Command {

    EmergencyAccessId accessId();

    CaseId caseId();

    @Override
    default EmergencyAccessId target() {
        return accessId();
    }

    /** Opens a case for its worker, for as long as the ground allows. */
    record OpenWithReason(
            EmergencyAccessId accessId,
            CaseId caseId,
            WorkerId worker,
            OpeningGround ground,
            LocalDate on,
            Instant at,
            Confidential<OpeningReason> reason)
            implements EmergencyAccessCommand {}

    /** Says, as a second person, whether it was right. */
    record ReviewOpening(
            EmergencyAccessId accessId,
            CaseId caseId,
            WorkerId reviewer,
            ReviewResult result,
            LocalDate on,
            Confidential<OpeningReason> words)
            implements EmergencyAccessCommand {}
}
