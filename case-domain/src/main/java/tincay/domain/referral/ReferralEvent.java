package tincay.domain.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.eventname.EventName;
import tincay.domain.partner.PartnerId;
import tincay.domain.privacy.Confidential;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.Informant;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.supportcase.UrgentSharingId;

/** What happened to a referral. */
public sealed interface ReferralEvent extends Event, OfCase {

    ReferralId referralId();

    /** The referral went to its receiver with what the survivor agreed to share, or what could not wait until she can. */
    @EventName("referral.sent")
    record ReferralSent(
            ReferralId referralId,
            CaseId caseId,
            ServiceKind serviceKind,
            @Nullable ServiceId service,
            ReferralChannel channel,
            @Nullable ConsentId basis,
            LocalDate sharedUntil,
            Set<DataGroup> groups,
            Urgency urgency,
            LocalDate on,
            Instant sentAt,
            Instant answerDue,
            Confidential<SharedSummary> shared,
            @Nullable PartnerId partner,
            @Nullable SlipCode slip,
            @Nullable UrgentSharingId urgentSharing)
            implements ReferralEvent {}

    /** The survivor was asked at last and agreed: it rests on her consent from now on, until the day agreed there. */
    @EventName("referral.agreed")
    record ReferralAgreed(ReferralId referralId, CaseId caseId, ConsentId basis, LocalDate sharedUntil, LocalDate on)
            implements ReferralEvent {}

    /** The receiver was called, as an emergency and the telephone demand. */
    @EventName("referral.call_recorded")
    record CallRecorded(ReferralId referralId, CaseId caseId, LocalDate on, Confidential<CallDetails> call)
            implements ReferralEvent {}

    /** The sender entered what a partner outside replied, by the letter of the slip. */
    @EventName("referral.reply_entered")
    record ReplyEntered(
            ReferralId referralId,
            CaseId caseId,
            ReplyCode reply,
            ReferralChannel by,
            LocalDate on,
            Confidential<Informant> who)
            implements ReferralEvent {}

    /** The receiver took it on. */
    @EventName("referral.accepted")
    record ReferralAccepted(ReferralId referralId, CaseId caseId, LocalDate on) implements ReferralEvent {}

    /** The receiver did not take it on. */
    @EventName("referral.declined")
    record ReferralDeclined(ReferralId referralId, CaseId caseId, DeclineReason reason, LocalDate on)
            implements ReferralEvent {}

    /** Receiver and survivor agreed when to meet. */
    @EventName("referral.appointment_made")
    record AppointmentMade(ReferralId referralId, CaseId caseId, LocalDate on, Instant meetingAt)
            implements ReferralEvent {}

    /** The receiver helped, and goes on helping. */
    @EventName("referral.service_given")
    record ServiceGiven(
            ReferralId referralId,
            CaseId caseId,
            LocalDate on,
            @Nullable Confidential<Report> report) implements ReferralEvent {}

    /** The survivor did not come. */
    @EventName("referral.not_attended")
    record ReferralNotAttended(ReferralId referralId, CaseId caseId, LocalDate on) implements ReferralEvent {}

    /** The receiver finished and reported back. */
    @EventName("referral.completed")
    record ReferralCompleted(
            ReferralId referralId,
            CaseId caseId,
            LocalDate on,
            ReferralOutcome outcome,
            @Nullable Confidential<Report> report)
            implements ReferralEvent {}

    /** Nobody answered in time, and the sender ended it. */
    @EventName("referral.ended_unanswered")
    record ReferralEndedUnanswered(ReferralId referralId, CaseId caseId, LocalDate on) implements ReferralEvent {}

    /** The case no longer shares it. */
    @EventName("referral.revoked")
    record ReferralRevoked(ReferralId referralId, CaseId caseId, RevokeReason reason, LocalDate on)
            implements ReferralEvent {}

    /** No answer had come when it was due, as far as was known then. */
    @EventName("referral.answer_overdue")
    record AnswerOverdue(ReferralId referralId, CaseId caseId, Instant answerDue, LocalDate on)
            implements ReferralEvent {}
}
