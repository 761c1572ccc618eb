package tincay.domain.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.SharedSummary;

/** What can be asked of a referral. */
public sealed interface ReferralCommand extends Command {

    ReferralId referralId();

    @Override
    default ReferralId target() {
        return referralId();
    }

    /** Sends what the case decided to share; sent by the case's own decision. */
    record SendReferral(
            ReferralId referralId,
            CaseId caseId,
            ServiceKind serviceKind,
            ServiceId service,
            ConsentId basis,
            LocalDate sharedUntil,
            Set<DataGroup> groups,
            Urgency urgency,
            LocalDate on,
            Instant sentAt,
            Confidential<SharedSummary> shared,
            @Nullable Confidential<CallDetails> call)
            implements ReferralCommand {}

    /** Takes the referral on. */
    record AcceptReferral(ReferralId referralId, LocalDate on) implements ReferralCommand {}

    /** Does not take the referral on. */
    record DeclineReferral(ReferralId referralId, DeclineReason reason, LocalDate on) implements ReferralCommand {}

    /** Agrees a day and hour with the survivor. */
    record MakeAppointment(ReferralId referralId, LocalDate on, Instant meetingAt) implements ReferralCommand {}

    /** Records that the service was given, and goes on. */
    record GiveService(
            ReferralId referralId, LocalDate on, @Nullable Confidential<Report> report) implements ReferralCommand {}

    /** Records that the survivor did not come. */
    record RecordAbsence(ReferralId referralId, LocalDate on) implements ReferralCommand {}

    /** Finishes the referral and reports back. */
    record CompleteReferral(
            ReferralId referralId,
            LocalDate on,
            ReferralOutcome outcome,
            @Nullable Confidential<Report> report) implements ReferralCommand {}

    /** Ends the referral because the case no longer shares it; sent by the case's own decision. */
    record RevokeReferral(ReferralId referralId, RevokeReason reason, LocalDate on) implements ReferralCommand {}
}
