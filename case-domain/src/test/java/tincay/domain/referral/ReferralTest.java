package tincay.domain.referral;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.MEETING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.sealed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.duty.Deadlines;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralCommand.RevokeReferral;
import tincay.domain.referral.ReferralCommand.SendReferral;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.CallRecorded;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.Heard;

class ReferralTest {

    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(REFERRAL, CASE, NEXT_DAY);

    private final AggregateTestFixture<Referral> fixture = tincay.domain.Stream.of(Referral.class);

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void a_referral_is_sent_with_the_hour_its_answer_is_due(Urgency urgency) {
        fixture.givenNoPriorActivity().when(send(urgency, null)).expectEvents(sent(urgency));
    }

    @Test
    void a_recorded_call_is_kept_beside_the_referral() {
        Confidential<CallDetails> call = sealed(Purpose.SHARED);
        fixture.givenNoPriorActivity()
                .when(send(Urgency.EMERGENCY, call))
                .expectEvents(sent(Urgency.EMERGENCY), new CallRecorded(REFERRAL, CASE, NEXT_DAY, call));
    }

    @Test
    void a_referral_is_accepted_or_declined() {
        given().when(new AcceptReferral(REFERRAL, NEXT_DAY, null)).expectEvents(ACCEPTED);
        given().when(new DeclineReferral(REFERRAL, DeclineReason.NO_CAPACITY, NEXT_DAY, null))
                .expectEvents(new ReferralDeclined(REFERRAL, CASE, DeclineReason.NO_CAPACITY, NEXT_DAY));
    }

    @Test
    void a_second_answer_is_refused() {
        refused(given(ACCEPTED), new AcceptReferral(REFERRAL, NEXT_DAY, null), ReferralRefusal.ALREADY_ANSWERED);
        refused(
                given(ACCEPTED),
                new DeclineReferral(REFERRAL, DeclineReason.OTHER, NEXT_DAY, null),
                ReferralRefusal.ALREADY_ANSWERED);
    }

    @Test
    void an_answer_before_the_sending_is_refused_and_on_its_day_is_not() {
        refused(given(), new AcceptReferral(REFERRAL, ARRIVAL, null), ReferralRefusal.BEFORE_SENDING);
        refused(given(ACCEPTED), new GiveService(REFERRAL, ARRIVAL, null, null), ReferralRefusal.BEFORE_SENDING);
        given().when(new AcceptReferral(REFERRAL, NEXT_DAY, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void work_is_reported_until_the_end() {
        Confidential<Report> report = sealed(Purpose.REPORT);
        given(ACCEPTED)
                .when(new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, null))
                .expectEvents(new AppointmentMade(REFERRAL, CASE, NEXT_DAY, MEETING));
        given(ACCEPTED)
                .when(new GiveService(REFERRAL, NEXT_DAY, report, null))
                .expectEvents(new ServiceGiven(REFERRAL, CASE, NEXT_DAY, report));
        given(ACCEPTED)
                .when(new RecordAbsence(REFERRAL, NEXT_DAY, null))
                .expectEvents(new ReferralNotAttended(REFERRAL, CASE, NEXT_DAY));
        given(ACCEPTED)
                .when(new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, report, null))
                .expectEvents(new ReferralCompleted(REFERRAL, CASE, NEXT_DAY, ReferralOutcome.NEEDS_MET, report));
    }

    @ParameterizedTest
    @MethodSource("work")
    void work_before_acceptance_or_after_the_end_is_refused(ReferralCommand work) {
        refused(given(), work, ReferralRefusal.NOT_ACCEPTED);
        for (ReferralEvent end : ends()) {
            refused(given(ACCEPTED, end), work, ReferralRefusal.ENDED);
        }
    }

    @Test
    void a_referral_taken_back_is_revoked_whatever_the_receiver_did_before() {
        RevokeReferral revoke = new RevokeReferral(REFERRAL, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY);
        ReferralRevoked revoked = new ReferralRevoked(REFERRAL, CASE, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY);
        given().when(revoke).expectEvents(revoked);
        given(ACCEPTED).when(revoke).expectEvents(revoked);
        for (ReferralEvent end : ends()) {
            given(end).when(revoke).expectNoEvents();
        }
    }

    @Test
    void a_service_answers_itself_and_nobody_says_what_was_heard() {
        Heard heard = new Heard(ReferralChannel.PAPER, sealed(Purpose.REPLY));
        refused(given(), new AcceptReferral(REFERRAL, NEXT_DAY, heard), ReferralRefusal.NOT_OUTSIDE);
        refused(given(ACCEPTED), new RecordAbsence(REFERRAL, NEXT_DAY, heard), ReferralRefusal.NOT_OUTSIDE);
        refused(given(), new NoteCallBack(REFERRAL, NEXT_DAY, heard), ReferralRefusal.NOT_OUTSIDE);
    }

    @Test
    void a_service_that_stays_silent_is_ended_by_the_sender_too() {
        given().when(new EndUnanswered(REFERRAL, NEXT_DAY, NOON.plus(Duration.ofHours(24))))
                .expectEvents(
                        new AnswerOverdue(
                                REFERRAL,
                                CASE,
                                NOON.plus(Duration.ofHours(24)),
                                Deadlines.dayOf(NOON.plus(Duration.ofHours(24)))),
                        new ReferralEndedUnanswered(REFERRAL, CASE, NEXT_DAY));
    }

    static Stream<ReferralCommand> work() {
        return Stream.of(
                new MakeAppointment(REFERRAL, NEXT_DAY, MEETING, null),
                new GiveService(REFERRAL, NEXT_DAY, null, null),
                new RecordAbsence(REFERRAL, NEXT_DAY, null),
                new CompleteReferral(REFERRAL, NEXT_DAY, ReferralOutcome.NEEDS_MET, null, null));
    }

    private static List<ReferralEvent> ends() {
        return List.of(
                new ReferralDeclined(REFERRAL, CASE, DeclineReason.OTHER, NEXT_DAY),
                new ReferralNotAttended(REFERRAL, CASE, NEXT_DAY),
                new ReferralCompleted(REFERRAL, CASE, NEXT_DAY, ReferralOutcome.NEEDS_MET, null),
                new ReferralRevoked(REFERRAL, CASE, RevokeReason.UNSAFE, NEXT_DAY));
    }

    private TestExecutor<Referral> given(ReferralEvent... further) {
        TestExecutor<Referral> story = fixture.given(sent(Urgency.URGENT));
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

    private static SendReferral send(Urgency urgency, @Nullable Confidential<CallDetails> call) {
        return new SendReferral(
                REFERRAL,
                CASE,
                ServiceKind.PSYCHOSOCIAL,
                COUNSELLING,
                null,
                ReferralChannel.SYSTEM,
                null,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY),
                urgency,
                NEXT_DAY,
                NOON,
                sealed(Purpose.SHARED),
                call,
                null);
    }

    private static ReferralSent sent(Urgency urgency) {
        Duration due = switch (urgency) {
            case EMERGENCY -> Duration.ofHours(1);
            case URGENT -> Duration.ofHours(24);
            case NORMAL -> Duration.ofDays(3);
        };
        return new ReferralSent(
                REFERRAL,
                CASE,
                ServiceKind.PSYCHOSOCIAL,
                COUNSELLING,
                ReferralChannel.SYSTEM,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY),
                urgency,
                NEXT_DAY,
                NOON,
                NOON.plus(due),
                sealed(Purpose.SHARED),
                null,
                null,
                null);
    }
}
