package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.Urgency;
import tincay.domain.eventname.EventName;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Event;
import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/** What happened in a case; {@code on} and {@code at} say when it happened, never when it was typed. */
public sealed interface CaseEvent extends Event, OfCase
        permits CaseEvent.CaseOpened,
                CaseEvent.WorkerAssigned,
                CaseEvent.ConsentGiven,
                CaseEvent.ConsentWithdrawn,
                CaseEvent.CommuneNotified,
                CaseEvent.RiskAssessed,
                CaseEvent.NoteWritten,
                CaseEvent.ReferralMade,
                CaseEvent.ReferralSettled,
                CaseEvent.CaseClosed,
                CaseEvent.CaseReopened,
                CareEvent,
                CaseStayEvent,
                ClosureEvent,
                CorrectionEvent,
                FollowUpEvent,
                DutyEvent,
                PeopleEvent,
                StaffingEvent,
                CaseTieEvent,
                TransferEvent,
                UrgentEvent,
                TellingEvent,
                ChildPlanEvent,
                NoticeEvent {

    /**
     * Somebody came, and agreed that it be written down.
     *
     * @param statisticalFacts the coded facts for counting; not there if they did not agree to be counted
     */
    @EventName("case.opened")
    record CaseOpened(
            CaseId caseId,
            CaseNumber caseNumber,
            AddressId addressId,
            PersonId survivor,
            List<PersonId> children,
            @Nullable PersonId perpetrator,
            LocalDate on,
            BroughtBy broughtBy,
            boolean minor,
            Confidential<CaseFacts> facts,
            @Nullable Confidential<Account> account,
            @Nullable Confidential<SafeContact> safeContact,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CaseEvent {}

    /** A worker was made responsible for the case. */
    @EventName("case.worker_assigned")
    record WorkerAssigned(CaseId caseId, WorkerId worker, LocalDate on) implements CaseEvent {}

    /**
     * The survivor, or who may speak for them, agreed to one purpose.
     *
     * @param childTextVersion the child's text that was read to the child itself, which agreed as well
     * @param statisticalFacts the coded facts for counting, if that is what was agreed to after the intake
     */
    @EventName("case.consent_given")
    record ConsentGiven(
            CaseId caseId,
            ConsentId consentId,
            ConsentGiver giver,
            ConsentPurpose purpose,
            @Nullable Recipient recipient,
            Set<DataGroup> groups,
            LocalDate on,
            @Nullable LocalDate until,
            ConsentChannel channel,
            String textVersion,
            Confidential<ConsentDetails> details,
            @Nullable String childTextVersion,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CaseEvent {

        /** Of somebody of age. */
        public ConsentGiven(
                CaseId caseId,
                ConsentId consentId,
                ConsentGiver giver,
                ConsentPurpose purpose,
                @Nullable Recipient recipient,
                Set<DataGroup> groups,
                LocalDate on,
                @Nullable LocalDate until,
                ConsentChannel channel,
                String textVersion,
                Confidential<ConsentDetails> details) {
            this(
                    caseId,
                    consentId,
                    giver,
                    purpose,
                    recipient,
                    groups,
                    on,
                    until,
                    channel,
                    textVersion,
                    details,
                    null,
                    null);
        }
    }

    /**
     * A consent was taken back.
     *
     * @param by who took it back, if it was said
     */
    @EventName("case.consent_withdrawn")
    record ConsentWithdrawn(
            CaseId caseId,
            ConsentId consentId,
            LocalDate on,
            @Nullable ConsentGiver by) implements CaseEvent {

        /** By the survivor. */
        public ConsentWithdrawn(CaseId caseId, ConsentId consentId, LocalDate on) {
            this(caseId, consentId, on, null);
        }
    }

    /** The commune People's Committee was told that a person came. */
    @EventName("case.commune_notified")
    record CommuneNotified(CaseId caseId, Instant notifiedAt, LocalDate on, Confidential<NoticeDetails> details)
            implements CaseEvent {}

    /** The danger was assessed. */
    @EventName("case.risk_assessed")
    record RiskAssessed(
            CaseId caseId,
            String instrumentVersion,
            RiskLevel level,
            boolean raised,
            LocalDate on,
            Confidential<RiskAnswers> answers)
            implements CaseEvent {}

    /** A worker wrote something down. */
    @EventName("case.note_written")
    record NoteWritten(CaseId caseId, NoteId noteId, NoteKind kind, LocalDate on, Confidential<Note> note)
            implements CaseEvent {}

    /** The survivor was referred to a service or a partner, within a consent or in urgency before there was one. */
    @EventName("case.referral_made")
    record ReferralMade(
            CaseId caseId,
            ReferralId referralId,
            Recipient receiver,
            @Nullable ServiceId service,
            @Nullable ConsentId consentId,
            LocalDate sharedUntil,
            Set<DataGroup> groups,
            Urgency urgency,
            LocalDate on,
            Instant madeAt,
            Confidential<SharedSummary> shared,
            @Nullable Confidential<CallDetails> call,
            ReferralChannel channel,
            @Nullable SlipCode slip,
            @Nullable UrgentSharingId urgentSharing)
            implements CaseEvent {

        /** Before partners outside were known everything went within the system, and no fact said so. */
        public ReferralMade {
            channel = channel == null ? ReferralChannel.SYSTEM : channel;
        }

        /** What it rests on: the consent, or the decision that it could not wait for one. */
        public Id basis() {
            return urgentSharing == null ? Objects.requireNonNull(consentId) : urgentSharing;
        }
    }

    /** A referral came to its end, whoever ended it. */
    @EventName("case.referral_settled")
    record ReferralSettled(
            CaseId caseId,
            ReferralId referralId,
            ReferralState end,
            @Nullable RevokeReason revokedBecause,
            LocalDate on)
            implements CaseEvent {}

    /** The case ended. */
    @EventName("case.closed")
    record CaseClosed(CaseId caseId, ClosureReason reason, LocalDate on, Confidential<ClosingDetails> details)
            implements CaseEvent {}

    /** The case was opened again. */
    @EventName("case.reopened")
    record CaseReopened(CaseId caseId, ReopenReason reason, LocalDate on) implements CaseEvent {}
}
