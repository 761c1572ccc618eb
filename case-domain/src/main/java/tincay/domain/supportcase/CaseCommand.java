package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/** What can be asked of a case. */
public sealed interface CaseCommand extends Command
        permits CaseCommand.OpenCase,
                CaseCommand.GiveConsent,
                CaseCommand.WithdrawConsent,
                CaseCommand.NotifyCommune,
                CaseCommand.AssessRisk,
                CaseCommand.WriteNote,
                CaseCommand.PermitEntry,
                CaseCommand.MakeReferral,
                CaseCommand.TakeBackReferral,
                CaseCommand.SettleReferral,
                CaseCommand.CloseCase,
                CaseCommand.ReopenCase,
                CareCommand,
                CaseStayCommand,
                ClosureCommand,
                CorrectionCommand,
                FollowUpCommand,
                DutyCommand,
                PeopleCommand,
                StaffingCommand,
                CaseTieCommand,
                TransferCommand,
                UrgentCommand,
                TellingCommand,
                ChildPlanCommand,
                NoticeCommand {

    CaseId caseId();

    @Override
    default CaseId target() {
        return caseId();
    }

    /** Opens a case for somebody who came; who opens it is assigned to it. */
    record OpenCase(
            CaseId caseId,
            CaseNumber caseNumber,
            AddressId addressId,
            WorkerId worker,
            PersonId survivor,
            List<PersonId> children,
            @Nullable PersonId perpetrator,
            LocalDate happenedOn,
            BroughtBy broughtBy,
            boolean minor,
            Confidential<CaseFacts> facts,
            @Nullable Confidential<Account> account,
            @Nullable Confidential<SafeContact> safeContact,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CaseCommand {}

    /**
     * Records what the survivor agreed to, or who may speak for them.
     *
     * @param childTextVersion the child's text that was read to the child itself, which agreed as well
     * @param statisticalFacts the coded facts for counting, if that is what was agreed to after the intake
     */
    record GiveConsent(
            CaseId caseId,
            ConsentId consentId,
            ConsentGiver giver,
            ConsentPurpose purpose,
            @Nullable Recipient recipient,
            Set<DataGroup> groups,
            LocalDate on,
            @Nullable LocalDate until,
            ConsentChannel channel,
            boolean witnessed,
            String textVersion,
            Confidential<ConsentDetails> details,
            @Nullable String childTextVersion,
            @Nullable Confidential<StatisticalFacts> statisticalFacts)
            implements CaseCommand {

        /** Of somebody of age. */
        public GiveConsent(
                CaseId caseId,
                ConsentId consentId,
                ConsentGiver giver,
                ConsentPurpose purpose,
                @Nullable Recipient recipient,
                Set<DataGroup> groups,
                LocalDate on,
                @Nullable LocalDate until,
                ConsentChannel channel,
                boolean witnessed,
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
                    witnessed,
                    textVersion,
                    details,
                    null,
                    null);
        }
    }

    /**
     * Takes a consent back; everything resting on it ends at once.
     *
     * @param by who takes it back, if it was said: a child may, whoever agreed for it
     */
    record WithdrawConsent(
            CaseId caseId,
            ConsentId consentId,
            LocalDate on,
            @Nullable ConsentGiver by) implements CaseCommand {

        /** By the survivor. */
        public WithdrawConsent(CaseId caseId, ConsentId consentId, LocalDate on) {
            this(caseId, consentId, on, null);
        }
    }

    /** Records that the commune was told (Law 13/2022 art. 36). */
    record NotifyCommune(CaseId caseId, Instant notifiedAt, LocalDate on, Confidential<NoticeDetails> details)
            implements CaseCommand {}

    /**
     * Records a risk assessment.
     *
     * @param computed the level the answers add up to
     * @param level the level the worker states: the same or higher
     */
    record AssessRisk(
            CaseId caseId,
            String instrumentVersion,
            RiskLevel computed,
            RiskLevel level,
            boolean raiseReasoned,
            LocalDate on,
            Confidential<RiskAnswers> answers)
            implements CaseCommand {}

    /** Writes a note. */
    record WriteNote(CaseId caseId, NoteId noteId, NoteKind kind, LocalDate on, Confidential<Note> note)
            implements CaseCommand {}

    /** Asks whether something new may be written about the survivor; it stands beside the case, which stays as it is. */
    record PermitEntry(CaseId caseId, LocalDate on) implements CaseCommand {}

    /**
     * Refers the survivor to an internal service or an outside partner, within a consent or in urgency before there is one.
     *
     * @param slip the code it is spoken of by outside
     * @param urgentSharing the decision it rests on instead of a consent
     */
    record MakeReferral(
            CaseId caseId,
            ReferralId referralId,
            Recipient receiver,
            ReferralChannel channel,
            @Nullable SlipCode slip,
            @Nullable ConsentId consentId,
            Set<DataGroup> groups,
            Urgency urgency,
            LocalDate on,
            Instant madeAt,
            Confidential<SharedSummary> shared,
            @Nullable Confidential<CallDetails> call,
            @Nullable UrgentSharingId urgentSharing)
            implements CaseCommand {

        /** Within a consent. */
        public MakeReferral(
                CaseId caseId,
                ReferralId referralId,
                Recipient receiver,
                ReferralChannel channel,
                @Nullable SlipCode slip,
                ConsentId consentId,
                Set<DataGroup> groups,
                Urgency urgency,
                LocalDate on,
                Instant madeAt,
                Confidential<SharedSummary> shared,
                @Nullable Confidential<CallDetails> call) {
            this(
                    caseId,
                    referralId,
                    receiver,
                    channel,
                    slip,
                    consentId,
                    groups,
                    urgency,
                    on,
                    madeAt,
                    shared,
                    call,
                    null);
        }
    }

    /** Takes an open referral back. */
    record TakeBackReferral(CaseId caseId, ReferralId referralId, RevokeReason reason, LocalDate on)
            implements CaseCommand {}

    /** Notes how a referral ended; sent by the referral's own end. */
    record SettleReferral(CaseId caseId, ReferralId referralId, ReferralState end, LocalDate on)
            implements CaseCommand {}

    /**
     * Closes the case.
     *
     * @param answered the keys of the checklist that were answered, yes or no
     */
    record CloseCase(
            CaseId caseId,
            ClosureReason reason,
            Set<String> answered,
            LocalDate on,
            Confidential<ClosingDetails> details)
            implements CaseCommand {}

    /** Opens a closed case again. */
    record ReopenCase(CaseId caseId, ReopenReason reason, LocalDate on) implements CaseCommand {}
}
