package tincay.domain.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.partner.PartnerId;
import tincay.domain.privacy.Confidential;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.supportcase.UrgentSharingId;

/** What can be asked of a referral; what a partner outside replies is entered by the sender, who says how it was heard. */
public sealed interface ReferralCommand extends Command {

    ReferralId referralId();

    @Override
    default ReferralId target() {
        return referralId();
    }

    /**
     * Sends what the case decided to share; sent by the case's own decision.
     *
     * @param basis the consent it rests on, if it rests on one
     * @param urgentSharing the decision that it could not wait for a consent, if it rests on that
     */
    record SendReferral(
            ReferralId referralId,
            CaseId caseId,
            ServiceKind serviceKind,
            @Nullable ServiceId service,
            @Nullable PartnerId partner,
            ReferralChannel channel,
            @Nullable SlipCode slip,
            @Nullable ConsentId basis,
            LocalDate sharedUntil,
            Set<DataGroup> groups,
            Urgency urgency,
            LocalDate on,
            Instant sentAt,
            Confidential<SharedSummary> shared,
            @Nullable Confidential<CallDetails> call,
            @Nullable UrgentSharingId urgentSharing)
            implements ReferralCommand {}

    /** Takes the referral on. */
    record AcceptReferral(
            ReferralId referralId, LocalDate on, @Nullable Heard heard) implements ReferralCommand {}

    /** Does not take the referral on. */
    record DeclineReferral(
            ReferralId referralId,
            DeclineReason reason,
            LocalDate on,
            @Nullable Heard heard) implements ReferralCommand {}

    /** Agrees a day and hour with the survivor. */
    record MakeAppointment(
            ReferralId referralId,
            LocalDate on,
            Instant meetingAt,
            @Nullable Heard heard) implements ReferralCommand {}

    /** Records that the service was given, and goes on. */
    record GiveService(
            ReferralId referralId,
            LocalDate on,
            @Nullable Confidential<Report> report,
            @Nullable Heard heard) implements ReferralCommand {}

    /** Records that the survivor did not come. */
    record RecordAbsence(
            ReferralId referralId, LocalDate on, @Nullable Heard heard) implements ReferralCommand {}

    /** Finishes the referral and reports back. */
    record CompleteReferral(
            ReferralId referralId,
            LocalDate on,
            ReferralOutcome outcome,
            @Nullable Confidential<Report> report,
            @Nullable Heard heard)
            implements ReferralCommand {}

    /** Notes that a partner outside asks to be called. */
    record NoteCallBack(ReferralId referralId, LocalDate on, Heard heard) implements ReferralCommand {}

    /** Ends a referral nobody answered in time; asked by its sender. */
    record EndUnanswered(ReferralId referralId, LocalDate on, Instant at) implements ReferralCommand {}

    /** Lets the referral rest on a consent the survivor gave meanwhile; sent by the case's own decision. */
    record RestOnConsent(ReferralId referralId, ConsentId basis, LocalDate sharedUntil, LocalDate on)
            implements ReferralCommand {}

    /** Ends the referral because the case no longer shares it; sent by the case's own decision. */
    record RevokeReferral(ReferralId referralId, RevokeReason reason, LocalDate on) implements ReferralCommand {}

    /**
     * Says that the answer seems not to have come in time; sent by the clock, never by a person.
     *
     * @param now the time the clock said
     */
    record DeclareAnswerOverdue(ReferralId referralId, Instant due, Instant now) implements ReferralCommand {}
}
