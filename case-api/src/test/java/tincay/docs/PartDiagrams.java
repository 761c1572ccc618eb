package tincay.docs;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.MEETING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.supportcase.CaseStory.giveConsent;
import static tincay.domain.supportcase.CaseStory.makeOutside;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.openCase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.Urgency;
import tincay.domain.duty.Deadlines;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
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
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralStates;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayStates;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.UrgentStory;

/** How what belongs to one case moves. */
final class PartDiagrams {

    private static final Instant DECISION_DUE = NOON.plus(Duration.ofHours(12));

    private static final Instant REVIEW_DUE =
            Deadlines.endOf(Deadlines.IN_FORCE.stayReview(StayKind.HOUSEHOLD, ARRIVAL));

    private PartDiagrams() {}

    static String ofNoContact() {
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
                        new DeclareDecisionOverdue(NO_CONTACT, DECISION_DUE, DECISION_DUE),
                        new EndNoContact(NO_CONTACT, OrderEnd.EXPIRED, NEXT_DAY)))
                .drawn();
    }

    static String ofTheStay() {
        LocalDate later = THREE_MONTHS.plusMonths(1);
        return new Exploration<>(StayEvent.class, StayStates::after)
                .from(openCase(), new BeginStay(CASE, STAY, StayKind.HOUSEHOLD, ARRIVAL, sealed(Purpose.STAY_PLACE)))
                .trying(List.of(
                        new ExtendStay(STAY, StayExtension.MEDICAL, later, NEXT_DAY, sealed(Purpose.STAY)),
                        new MoveStay(STAY, StayKind.PEACE_HOUSE, NEXT_DAY, sealed(Purpose.STAY_PLACE)),
                        new ReviewStay(STAY, NEXT_DAY, null),
                        new DeclareStayReviewOverdue(STAY, REVIEW_DUE, REVIEW_DUE),
                        new DeclareLimitReached(STAY, later.plusYears(1)),
                        new EndStay(STAY, StayEnd.KIN, NEXT_DAY)))
                .drawn();
    }

    static String ofTheReferral() {
        return new Exploration<>(ReferralEvent.class, ReferralStates::after)
                .from(openCase(), giveConsent(ConsentChannel.SIGNED_PAPER, false, NEXT_SUMMER), makeReferral())
                .trying(List.of(
                        new AcceptReferral(REFERRAL, NEXT_DAY, null),
                        new DeclineReferral(REFERRAL, DeclineReason.TOO_CLOSE, NEXT_DAY, null),
                        new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, null),
                        new GiveService(REFERRAL, NEXT_DAY, null, null),
                        new RecordAbsence(REFERRAL, NEXT_DAY, null),
                        new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, null, null),
                        new EndUnanswered(REFERRAL, NEXT_DAY, NOON.plus(Duration.ofDays(1))),
                        new TakeBackReferral(CASE, REFERRAL, RevokeReason.NO_LONGER_NEEDED, NEXT_DAY)))
                .drawn();
    }

    /** What was sent before she could be asked. */
    static String ofReferralInUrgency() {
        return new Exploration<>(ReferralEvent.class, ReferralStates::after)
                .from(openCase(), UrgentStory.justify(UrgentStory.LEAST), UrgentStory.refer(UrgentStory.LEAST, ARRIVAL))
                .trying(List.of(UrgentStory.agree(UrgentStory.LEAST), UrgentStory.decline(NEXT_DAY)))
                .drawn();
    }

    /** What a partner outside says is entered by the sender. */
    static String ofReferralOutside() {
        var heard = new Heard(ReferralChannel.PHONE, sealed(Purpose.REPLY));
        return new Exploration<>(ReferralEvent.class, ReferralStates::after)
                .from(
                        openCase(),
                        giveConsent(ConsentChannel.SIGNED_PAPER, false, NEXT_SUMMER),
                        makeOutside(
                                ReferralChannel.PHONE,
                                Recipient.partner(ServiceKind.PSYCHOSOCIAL, HEALTH_STATION),
                                Urgency.URGENT,
                                sealed(Purpose.SHARED)))
                .trying(List.of(
                        new NoteCallBack(REFERRAL, NEXT_DAY, heard),
                        new AcceptReferral(REFERRAL, NEXT_DAY, heard),
                        new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, null, heard)))
                .drawn();
    }
}
