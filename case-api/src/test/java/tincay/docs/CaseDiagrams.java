package tincay.docs;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.giveConsent;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.openCase;
import static tincay.domain.supportcase.CaseStory.proposeClosure;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;
import static tincay.domain.supportcase.TransferStory.TRANSFER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.InForce;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.PersonRole;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseCommand.SettleReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.supportcase.CaseStates;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.DutyCommand.OweReassessment;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.TellingCommand.TellPartner;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;
import tincay.domain.supportcase.UrgentStory;
import tincay.domain.supportcase.WhoAgrees;

/** How a case moves, topic by topic. */
final class CaseDiagrams {

    private static final NotifyCommune NOTIFY = new NotifyCommune(CASE, NOON, NEXT_DAY, sealed(Purpose.NOTICE));
    private static final Command AGREED = giveConsent(ConsentChannel.SIGNED_PAPER, false, NEXT_SUMMER);
    private static final WriteNote NOTED = new WriteNote(CASE, NOTE, NoteKind.CALL, NEXT_DAY, sealed(Purpose.NOTE));
    private static final FollowUpId OTHER_DAY = new FollowUpId(id("another follow-up"));
    private static final List<Command> ENDING = List.of(
            closeCase(),
            proposeClosure(),
            new ApproveClosure(CASE, LAN, NEXT_DAY),
            new ReturnClosure(CASE, LAN, NEXT_DAY, sealed(Purpose.CLOSING)),
            new ReopenCase(CASE, ReopenReason.CAME_BACK, NEXT_DAY));

    private CaseDiagrams() {}

    static String recorded() {
        List<Command> wishes = new ArrayList<>(told());
        wishes.addAll(List.of(
                NOTIFY,
                new WithholdNotice(CASE, LAN, NEXT_DAY, NOON, sealed(Purpose.WITHHELD)),
                new DeclareOverdue(
                        CASE,
                        DutyId.of(Duty.NOTIFY_COMMUNE, CASE),
                        Deadlines.IN_FORCE.notifyCommune(ARRIVAL),
                        Deadlines.IN_FORCE.notifyCommune(ARRIVAL)),
                assess(RiskLevel.HIGH),
                assess(RiskLevel.LOW),
                new OweReassessment(CASE, NEXT_DAY.plusDays(1)),
                new LeaveUnreferred(CASE, NEXT_DAY, sealed(Purpose.REFERRAL_REASON)),
                new NoteHealthWindow(CASE, NOON, NEXT_DAY),
                NOTED,
                new StrikeEntry(CASE, NOTE, StrikeReason.WRONG_FILE, NEXT_DAY),
                new AgreeSafetyPlan(CASE, NEXT_DAY, sealed(Purpose.SAFETY_PLAN)),
                new GiveSupport(CASE, NEXT_DAY, sealed(Purpose.SUPPORT)),
                new PlanFollowUp(CASE, new FollowUpId(id("one more")), NEXT_DAY, NEXT_DAY),
                new RecordFollowUp(CASE, FOLLOW_UP, FollowUpOutcome.SAFE, NEXT_DAY, null),
                new RecordMissedFollowUp(CASE, OTHER_DAY, MissedBecause.STAFF_BUSY, NEXT_DAY)));
        wishes.addAll(ENDING);
        return drawn(
                CaseStates::ending,
                wishes,
                NOTED,
                new PlanFollowUp(CASE, FOLLOW_UP, NEXT_DAY, NEXT_DAY),
                new PlanFollowUp(CASE, OTHER_DAY, NEXT_DAY, NEXT_DAY));
    }

    /** Others plan for a child, and the address sees to it. */
    static String child() {
        return drawn(
                CaseStates::child,
                List.of(
                        new NoteWhoAgrees(CASE, WhoAgrees.CHILD_AND_ADULT, ARRIVAL),
                        harmedChild(),
                        new RecordChildPlan(CASE, NEXT_DAY),
                        new RecordChildPlanApproval(CASE, NEXT_DAY)));
    }

    private static Command harmedChild() {
        return new RecordAnswers(
                CASE, NEXT_DAY, null, true, NOON, null, null, null, sealed(Purpose.CHILDREN), null, null);
    }

    private static Command assess(RiskLevel level) {
        return new AssessRisk(CASE, InForce.VERSION, level, level, false, NEXT_DAY, sealed(Purpose.RISK));
    }

    private static List<Command> told() {
        return List.of(
                new CorrectFacts(
                        CASE,
                        NEXT_DAY,
                        false,
                        sealed(Purpose.FACTS),
                        sealed(Purpose.CORRECTION),
                        sealed(Purpose.STATISTICS)),
                new AddPerson(CASE, new PersonId(id("a witness")), PersonRole.WITNESS, NEXT_DAY),
                new NameRepresentative(CASE, null, true, NEXT_DAY, sealed(Purpose.FACTS)),
                new RecordAnswers(
                        CASE,
                        NEXT_DAY,
                        null,
                        true,
                        NOON,
                        null,
                        null,
                        null,
                        sealed(Purpose.CHILDREN),
                        null,
                        sealed(Purpose.ACCOUNT)));
    }

    /** Only what moves it: what is written down meanwhile stands in the other diagram. */
    static String keptOpen() {
        List<Command> wishes = new ArrayList<>(List.of(
                makeReferral(),
                new TakeBackReferral(CASE, REFERRAL, RevokeReason.NO_LONGER_NEEDED, NEXT_DAY),
                new SettleReferral(CASE, REFERRAL, ReferralState.COMPLETED, NEXT_DAY),
                new WithdrawConsent(CASE, CONSENT, NEXT_DAY),
                AGREED,
                new BeginStay(CASE, STAY, StayKind.HOUSEHOLD, ARRIVAL, sealed(Purpose.STAY_PLACE)),
                new FinishStay(CASE, STAY, StayKind.HOUSEHOLD, THREE_MONTHS, StayEnd.KIN, NEXT_DAY)));
        wishes.addAll(ENDING);
        return drawn(CaseStates::after, wishes, AGREED, NOTIFY);
    }

    static String offered() {
        return drawn(
                CaseStates::after,
                List.of(
                        new OfferTransfer(CASE, TRANSFER, SUOI_MO, TransferReason.SHE_ASKED, true, MAI, NEXT_DAY),
                        new TakeBackTransfer(CASE, TRANSFER, NEXT_DAY),
                        new DeclineTransfer(CASE, TRANSFER, TransferDeclined.TOO_FAR, LAN, NEXT_DAY),
                        new AcceptTransfer(CASE, TRANSFER, LAN, NEXT_DAY),
                        closeCase()),
                NOTIFY);
    }

    static String worked() {
        return drawn(
                CaseStates::working,
                List.of(
                        new AssignWorker(CASE, LAN, NEXT_DAY),
                        new ReleaseWorker(CASE, LAN, NEXT_DAY),
                        new AssignWorker(CASE, MAI, NEXT_DAY),
                        new ReleaseWorker(CASE, MAI, NEXT_DAY),
                        new TellTie(CASE, MAI, NEXT_DAY, sealed(Purpose.TIE)),
                        new ConfirmTie(CASE, MAI, LAN, NEXT_DAY, sealed(Purpose.TIE)),
                        new LiftTie(CASE, MAI, LAN, NEXT_DAY, sealed(Purpose.TIE)),
                        new DismissLikeness(CASE, new LikenessId(id("likeness")), NEXT_DAY)));
    }

    static String urgent() {
        return drawn(
                CaseStates::urgent,
                List.of(
                        UrgentStory.refer(UrgentStory.LEAST, ARRIVAL),
                        UrgentStory.tell(NEXT_DAY),
                        UrgentStory.agree(UrgentStory.LEAST),
                        UrgentStory.decline(NEXT_DAY),
                        UrgentStory.review(LAN, ReviewResult.CONFIRMED),
                        UrgentStory.review(LAN, ReviewResult.NOT_CONFIRMED),
                        new TellPartner(
                                CASE, REFERRAL, NEXT_DAY, new Heard(ReferralChannel.PHONE, sealed(Purpose.REPLY))),
                        new GiveConsent(
                                CASE,
                                RECORD_CONSENT,
                                ConsentGiver.SELF,
                                ConsentPurpose.CASE_RECORD,
                                null,
                                Set.of(),
                                NEXT_DAY,
                                null,
                                ConsentChannel.SIGNED_PAPER,
                                false,
                                InForce.VERSION,
                                sealed(Purpose.CONSENT))),
                UrgentStory.justify(UrgentStory.LEAST));
    }

    private static String drawn(Function<List<CaseEvent>, String> state, List<Command> wishes, Command... first) {
        List<Command> beginning = new ArrayList<>(List.of(openCase()));
        beginning.addAll(List.of(first));
        return new Exploration<>(CaseEvent.class, state)
                .from(beginning.toArray(Command[]::new))
                .trying(wishes)
                .drawn();
    }
}
