package tincay.domain.referral;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.MEETING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.duty.Deadlines;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.Heard;

/** What is different when a referral goes to a partner outside, by paper or telephone. */
class OutsideReferralTest {

    private static final Heard BY_PHONE = new Heard(ReferralChannel.PHONE, sealed(Purpose.REPLY));
    private static final AnswerOverdue MISSED = new AnswerOverdue(
            REFERRAL,
            CASE,
            NOON.plus(Urgency.URGENT.answerDue()),
            Deadlines.dayOf(NOON.plus(Urgency.URGENT.answerDue())));
    private static final Instant DUE = NOON.plus(Urgency.URGENT.answerDue());
    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(REFERRAL, CASE, NEXT_DAY);
    private static final ReferralEndedUnanswered UNANSWERED = new ReferralEndedUnanswered(REFERRAL, CASE, NEXT_DAY);

    private final AggregateTestFixture<Referral> fixture = Stream.of(Referral.class);

    @Test
    void it_is_sent_to_the_partner_with_its_code_and_the_same_time_to_answer() {
        fixture.givenNoPriorActivity()
                .when(new SendReferral(
                        REFERRAL,
                        CASE,
                        ServiceKind.HEALTH,
                        null,
                        HEALTH_STATION,
                        ReferralChannel.PAPER,
                        SLIP,
                        CONSENT,
                        NEXT_SUMMER,
                        Set.of(DataGroup.IDENTITY),
                        Urgency.URGENT,
                        NEXT_DAY,
                        NOON,
                        sealed(Purpose.SHARED),
                        null,
                        null))
                .expectEvents(sent());
    }

    @Test
    void the_sender_enters_the_reply_and_says_how_it_was_heard() {
        given().when(new AcceptReferral(REFERRAL, NEXT_DAY, BY_PHONE)).expectEvents(entered(ReplyCode.A), ACCEPTED);
        given().when(new DeclineReferral(REFERRAL, DeclineReason.TOO_CLOSE, NEXT_DAY, BY_PHONE))
                .expectEvents(
                        entered(ReplyCode.E), new ReferralDeclined(REFERRAL, CASE, DeclineReason.TOO_CLOSE, NEXT_DAY));
        refused(given(), new AcceptReferral(REFERRAL, NEXT_DAY, null), ReferralRefusal.SOURCE_NEEDED);
    }

    @Test
    void who_reports_on_the_work_took_it_on() {
        given().when(new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, BY_PHONE))
                .expectEvents(entered(ReplyCode.B), ACCEPTED, new AppointmentMade(REFERRAL, CASE, NEXT_DAY, MEETING));
        given(ACCEPTED)
                .when(new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, null, BY_PHONE))
                .expectEvents(
                        entered(ReplyCode.D),
                        new ReferralCompleted(REFERRAL, CASE, NEXT_DAY, ReferralOutcome.NEEDS_MET, null));
    }

    @Test
    void please_call_us_is_noted_and_changes_nothing() {
        NoteCallBack callUs = new NoteCallBack(REFERRAL, NEXT_DAY, BY_PHONE);
        given().when(callUs).expectEvents(entered(ReplyCode.G));
        refused(given(), new NoteCallBack(REFERRAL, ARRIVAL, BY_PHONE), ReferralRefusal.BEFORE_SENDING);
        refused(given(UNANSWERED), callUs, ReferralRefusal.ENDED);
        given(entered(ReplyCode.G))
                .when(new AcceptReferral(REFERRAL, NEXT_DAY, BY_PHONE))
                .expectEvents(entered(ReplyCode.A), ACCEPTED);
    }

    @Test
    void silence_is_an_end_from_the_moment_the_answer_was_due() {
        given().when(new EndUnanswered(REFERRAL, NEXT_DAY, DUE)).expectEvents(MISSED, UNANSWERED);
        given(MISSED).when(new EndUnanswered(REFERRAL, NEXT_DAY, DUE)).expectEvents(UNANSWERED);
        refused(given(), new EndUnanswered(REFERRAL, NEXT_DAY, DUE.minusMillis(1)), ReferralRefusal.ANSWER_NOT_DUE);
        refused(given(ACCEPTED), new EndUnanswered(REFERRAL, NEXT_DAY, DUE), ReferralRefusal.ALREADY_ANSWERED);
        refused(given(UNANSWERED), new EndUnanswered(REFERRAL, NEXT_DAY, DUE), ReferralRefusal.ENDED);
    }

    @Test
    void an_answer_after_the_sender_ended_it_is_refused() {
        ReferralRevoked revoked = new ReferralRevoked(REFERRAL, CASE, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY);
        for (ReferralEvent end : new ReferralEvent[] {UNANSWERED, revoked}) {
            refused(given(end), new AcceptReferral(REFERRAL, NEXT_DAY, BY_PHONE), ReferralRefusal.ENDED);
            refused(
                    given(end),
                    new DeclineReferral(REFERRAL, DeclineReason.NO_CAPACITY, NEXT_DAY, BY_PHONE),
                    ReferralRefusal.ENDED);
            refused(given(end), new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, BY_PHONE), ReferralRefusal.ENDED);
        }
    }

    private TestExecutor<Referral> given(ReferralEvent... further) {
        TestExecutor<Referral> story = fixture.given(sent());
        for (ReferralEvent event : further) {
            story = story.andGiven(event);
        }
        return story;
    }

    private static void refused(TestExecutor<Referral> story, ReferralCommand command, ReferralRefusal code) {
        story.when(command)
                .expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }

    private static ReplyEntered entered(ReplyCode reply) {
        return new ReplyEntered(REFERRAL, CASE, reply, ReferralChannel.PHONE, NEXT_DAY, BY_PHONE.who());
    }

    private static ReferralSent sent() {
        return new ReferralSent(
                REFERRAL,
                CASE,
                ServiceKind.HEALTH,
                null,
                ReferralChannel.PAPER,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY),
                Urgency.URGENT,
                NEXT_DAY,
                NOON,
                DUE,
                sealed(Purpose.SHARED),
                HEALTH_STATION,
                SLIP,
                null);
    }
}
