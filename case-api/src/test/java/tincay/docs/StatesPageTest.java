package tincay.docs;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.MEETING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.giveConsent;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.openCase;
import static tincay.domain.supportcase.CaseStory.proposeClosure;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;
import static tincay.domain.supportcase.TransferStory.TRANSFER;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactStates;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralStates;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayStates;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
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
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.TransferCommand.AcceptTransfer;
import tincay.domain.supportcase.TransferCommand.DeclineTransfer;
import tincay.domain.supportcase.TransferCommand.OfferTransfer;
import tincay.domain.supportcase.TransferCommand.TakeBackTransfer;

class StatesPageTest {

    private static final NotifyCommune NOTIFY = new NotifyCommune(CASE, NOON, NEXT_DAY, sealed(Purpose.NOTICE));
    private static final Command CONSENT_GIVEN = giveConsent(ConsentChannel.SIGNED_PAPER, false, NEXT_SUMMER);
    private static final WriteNote NOTED = new WriteNote(CASE, NOTE, NoteKind.CALL, NEXT_DAY, sealed(Purpose.NOTE));
    private static final BeginStay BEGIN_STAY =
            new BeginStay(CASE, STAY, StayKind.HOUSEHOLD, ARRIVAL, sealed(Purpose.STAY_PLACE));
    private static final TakeBackReferral TAKE_BACK =
            new TakeBackReferral(CASE, REFERRAL, RevokeReason.NO_LONGER_NEEDED, NEXT_DAY);

    @Test
    void the_diagrams_show_what_the_streams_of_a_case_themselves_allow() throws IOException {
        Catalogue.compare(
                "states.md", """
                # How a case and what belongs to it move

                Drawn by asking them: from every state everything was tried, and what happened is an arrow, named by its event.

                ## Case

                %s
                ## Case of a high level

                %s
                ## Referral

                %s
                ## Stay

                %s
                ## Keeping somebody away

                %s""".formatted(ofTheCase(), ofAHighLevel(), ofTheReferral(), ofTheStay(), ofNoContact()));
    }

    private static String ofTheCase() {
        return new Exploration<>(CaseEvent.class, CaseStates::after)
                .from(openCase(), CONSENT_GIVEN, NOTIFY, NOTED)
                .trying(List.of(
                        NOTIFY,
                        new WithdrawConsent(CASE, CONSENT, NEXT_DAY),
                        new AssessRisk(
                                CASE, "2026-1", RiskLevel.LOW, RiskLevel.LOW, false, NEXT_DAY, sealed(Purpose.RISK)),
                        NOTED,
                        new AgreeSafetyPlan(CASE, NEXT_DAY, sealed(Purpose.SAFETY_PLAN)),
                        new GiveSupport(CASE, NEXT_DAY, sealed(Purpose.SUPPORT)),
                        new PlanFollowUp(CASE, FOLLOW_UP, NEXT_DAY, NEXT_DAY),
                        new CorrectFacts(
                                CASE,
                                NEXT_DAY,
                                false,
                                sealed(Purpose.FACTS),
                                sealed(Purpose.CORRECTION),
                                sealed(Purpose.STATISTICS)),
                        new StrikeEntry(CASE, NOTE, StrikeReason.WRONG_FILE, NEXT_DAY),
                        CONSENT_GIVEN,
                        makeReferral(),
                        TAKE_BACK,
                        new SettleReferral(CASE, REFERRAL, ReferralState.COMPLETED, NEXT_DAY),
                        BEGIN_STAY,
                        new FinishStay(CASE, STAY, StayKind.HOUSEHOLD, THREE_MONTHS, StayEnd.KIN, NEXT_DAY),
                        closeCase(),
                        proposeClosure(),
                        new ApproveClosure(CASE, LAN, NEXT_DAY),
                        new ReturnClosure(CASE, LAN, NEXT_DAY, sealed(Purpose.CLOSING)),
                        new AssignWorker(CASE, LAN, NEXT_DAY),
                        new ReleaseWorker(CASE, LAN, NEXT_DAY),
                        new OfferTransfer(CASE, TRANSFER, SUOI_MO, TransferReason.SHE_ASKED, true, MAI, NEXT_DAY),
                        new TakeBackTransfer(CASE, TRANSFER, NEXT_DAY),
                        new DeclineTransfer(CASE, TRANSFER, TransferDeclined.TOO_FAR, LAN, NEXT_DAY),
                        new AcceptTransfer(CASE, TRANSFER, LAN, NEXT_DAY),
                        new ReopenCase(CASE, ReopenReason.CAME_BACK, NEXT_DAY)))
                .drawn();
    }

    private static String ofAHighLevel() {
        return new Exploration<>(CaseEvent.class, CaseStates::after)
                .from(
                        openCase(),
                        CONSENT_GIVEN,
                        NOTIFY,
                        new AssessRisk(
                                CASE, "2026-1", RiskLevel.HIGH, RiskLevel.HIGH, false, NEXT_DAY, sealed(Purpose.RISK)))
                .trying(List.of(
                        new LeaveUnreferred(CASE, NEXT_DAY, sealed(Purpose.REFERRAL_REASON)),
                        makeReferral(),
                        TAKE_BACK,
                        closeCase(),
                        proposeClosure(),
                        new ApproveClosure(CASE, LAN, NEXT_DAY),
                        new ReturnClosure(CASE, LAN, NEXT_DAY, sealed(Purpose.CLOSING)),
                        new ReopenCase(CASE, ReopenReason.CAME_BACK, NEXT_DAY)))
                .drawn();
    }

    private static String ofNoContact() {
        return new Exploration<>(NoContactEvent.class, NoContactStates::after)
                .from(
                        openCase(),
                        new RequestNoContact(
                                NO_CONTACT,
                                CASE,
                                OrderRequester.SURVIVOR,
                                false,
                                true,
                                NOON,
                                NEXT_DAY,
                                sealed(Purpose.NO_CONTACT)))
                .trying(List.of(
                        new OrderNoContact(
                                NO_CONTACT, false, NEXT_DAY, NEXT_DAY, NOON, NEXT_DAY, sealed(Purpose.NO_CONTACT)),
                        new RefuseNoContact(NO_CONTACT, NOON, NEXT_DAY, sealed(Purpose.NO_CONTACT)),
                        new RecordBreach(
                                NO_CONTACT, BreachKind.NEAR, false, NOON, NEXT_DAY, sealed(Purpose.NO_CONTACT)),
                        new EndNoContact(NO_CONTACT, OrderEnd.EXPIRED, NEXT_DAY)))
                .drawn();
    }

    private static String ofTheStay() {
        LocalDate later = THREE_MONTHS.plusMonths(1);
        return new Exploration<>(StayEvent.class, StayStates::after)
                .from(openCase(), BEGIN_STAY)
                .trying(List.of(
                        new ExtendStay(STAY, StayExtension.MEDICAL, later, NEXT_DAY, sealed(Purpose.STAY)),
                        new MoveStay(STAY, StayKind.PEACE_HOUSE, NEXT_DAY, sealed(Purpose.STAY_PLACE)),
                        new ReviewStay(STAY, NEXT_DAY, null),
                        new DeclareLimitReached(STAY, later.plusYears(1)),
                        new EndStay(STAY, StayEnd.KIN, NEXT_DAY)))
                .drawn();
    }

    private static String ofTheReferral() {
        return new Exploration<>(ReferralEvent.class, ReferralStates::after)
                .from(openCase(), CONSENT_GIVEN, makeReferral())
                .trying(List.of(
                        new AcceptReferral(REFERRAL, NEXT_DAY, null),
                        new DeclineReferral(REFERRAL, DeclineReason.TOO_CLOSE, NEXT_DAY, null),
                        new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, null),
                        new GiveService(REFERRAL, NEXT_DAY, null, null),
                        new RecordAbsence(REFERRAL, NEXT_DAY, null),
                        new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, null, null),
                        new EndUnanswered(REFERRAL, NEXT_DAY, NOON.plus(Duration.ofDays(1))),
                        TAKE_BACK))
                .drawn();
    }
}
