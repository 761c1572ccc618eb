package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.Stream;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.NotReferred;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

class FurtherDutiesTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @ParameterizedTest
    @CsvSource({
        "HIGH, SAFETY_PLAN, 0", "MEDIUM, SAFETY_PLAN, 3", "LOW, SAFETY_PLAN, 7",
        "HIGH, REASSESS, 7", "MEDIUM, REASSESS, 30", "LOW, REASSESS, 90",
        "HIGH, ASK_AFTER, 7", "MEDIUM, ASK_AFTER, 14", "LOW, ASK_AFTER, 30"
    })
    void each_level_asks_for_a_plan_a_follow_up_and_another_look_in_its_own_time(RiskLevel level, Duty duty, int days) {
        missed(duty, ARRIVAL.plusDays(days), opened(), assessed(level));
        nothing(duty, ARRIVAL.plusDays(days + 1), opened(), assessed(level));
        nothing(duty, ARRIVAL.plusDays(days), opened());
    }

    @Test
    void a_plan_once_agreed_is_owed_no_more_until_the_case_is_reopened_and_assessed() {
        nothing(Duty.SAFETY_PLAN, ARRIVAL, opened(), assessed(RiskLevel.HIGH), plan());
        nothing(Duty.SAFETY_PLAN, NEXT_DAY, opened(), plan(), assessedOn(RiskLevel.HIGH, NEXT_DAY));
        missed(
                Duty.SAFETY_PLAN,
                NEXT_DAY,
                opened(),
                plan(),
                notified(),
                closed(),
                new CaseReopened(CASE, ReopenReason.NEW_HARM, NEXT_DAY),
                assessedOn(RiskLevel.HIGH, NEXT_DAY));
    }

    @Test
    void a_higher_level_brings_the_plan_forward_and_a_lower_one_does_not_put_it_off() {
        missed(Duty.SAFETY_PLAN, NEXT_DAY, opened(), assessed(RiskLevel.LOW), assessedOn(RiskLevel.HIGH, NEXT_DAY));
        missed(Duty.SAFETY_PLAN, ARRIVAL, opened(), assessed(RiskLevel.HIGH), assessedOn(RiskLevel.LOW, NEXT_DAY));
    }

    @Test
    void new_harm_and_the_end_of_a_stay_ask_for_another_look_the_same_day() {
        missed(Duty.REASSESS, NEXT_DAY, opened(), assessed(RiskLevel.LOW), planned(), done(FollowUpOutcome.NEW_HARM));
        nothing(Duty.REASSESS, NEXT_DAY, opened(), assessed(RiskLevel.LOW), planned(), done(FollowUpOutcome.SAFE));
        missed(Duty.REASSESS, NEXT_DAY, opened(), assessed(RiskLevel.LOW), stayed(), left(StayEnd.KIN));
        nothing(Duty.REASSESS, NEXT_DAY, opened(), assessed(RiskLevel.LOW), stayed(), left(StayEnd.DIED));
        nothing(
                Duty.REASSESS,
                NEXT_DAY,
                opened(),
                assessed(RiskLevel.LOW),
                planned(),
                done(FollowUpOutcome.NEW_HARM),
                assessedOn(RiskLevel.HIGH, NEXT_DAY));
    }

    @Test
    void a_planned_follow_up_is_owed_on_its_day_and_ends_with_its_answer() {
        LocalDate day = NEXT_DAY.plusDays(2);
        fixture.given(opened(), planned())
                .when(overdue(Duty.FOLLOW_UP, FOLLOW_UP, day))
                .expectEvents(overdueFact(Duty.FOLLOW_UP, FOLLOW_UP, day));
        fixture.given(opened(), planned(), done(FollowUpOutcome.SAFE))
                .when(overdue(Duty.FOLLOW_UP, FOLLOW_UP, day))
                .expectNoEvents();
        fixture.given(opened(), planned(), notAsked())
                .when(overdue(Duty.FOLLOW_UP, FOLLOW_UP, day))
                .expectNoEvents();
    }

    @Test
    void whoever_was_not_asked_after_still_waits_and_whoever_was_does_not() {
        LocalDate week = ARRIVAL.plusDays(7);
        missed(Duty.ASK_AFTER, week, opened(), assessed(RiskLevel.HIGH), planned(), notAsked());
        nothing(Duty.ASK_AFTER, week, opened(), assessed(RiskLevel.HIGH), planned(), done(FollowUpOutcome.SAFE));
        LocalDate weekAfter = NEXT_DAY.plusDays(7);
        missed(Duty.ASK_AFTER_STAY, weekAfter, opened(), stayed(), left(StayEnd.HOME_BY_CHOICE));
        nothing(Duty.ASK_AFTER_STAY, weekAfter, opened(), stayed(), left(StayEnd.DIED));
        nothing(
                Duty.ASK_AFTER_STAY,
                weekAfter,
                opened(),
                stayed(),
                left(StayEnd.KIN),
                planned(),
                done(FollowUpOutcome.SAFE));
    }

    @Test
    void nobody_is_asked_after_who_wants_no_more_of_it_before_the_case_is_reopened() {
        LocalDate week = NEXT_DAY.plusDays(7);
        var again = new CaseReopened(CASE, ReopenReason.CAME_BACK, NEXT_DAY);
        var high = assessedOn(RiskLevel.HIGH, NEXT_DAY);
        nothing(Duty.ASK_AFTER, week, opened(), planned(), done(FollowUpOutcome.WANTS_NO_MORE), high);
        missed(
                Duty.ASK_AFTER,
                week,
                opened(),
                planned(),
                done(FollowUpOutcome.WANTS_NO_MORE),
                notified(),
                closed(),
                again,
                high);
    }

    @Test
    void a_correction_says_from_when_somebody_is_known_to_be_a_child_or_that_nobody_is() {
        Instant noon = Deadlines.endOf(NEXT_DAY).plusSeconds(12 * 3600);
        var overdue = new DeclareOverdue(CASE, DutyId.of(Duty.CHILD_PROTECTION, CASE), noon, noon);
        fixture.given(opened(), corrected(true))
                .when(overdue)
                .expectEvents(
                        new DutyOverdue(CASE, overdue.dutyId(), Duty.CHILD_PROTECTION, noon, Deadlines.dayOf(noon)));
        fixture.given(opened(), corrected(true), corrected(false)).when(overdue).expectNoEvents();
        fixture.given(opened(), notified(), corrected(true)).when(overdue).expectNoEvents();
    }

    @Test
    void a_high_level_may_be_left_unreferred_for_a_reason() {
        var leave = new LeaveUnreferred(CASE, NEXT_DAY, sealed(Purpose.REFERRAL_REASON));
        var fact = new NotReferred(CASE, NEXT_DAY, sealed(Purpose.REFERRAL_REASON));
        fixture.given(opened(), assessed(RiskLevel.HIGH)).when(leave).expectEvents(fact);
        nothing(Duty.REFER, NEXT_DAY, opened(), assessed(RiskLevel.HIGH), fact);
        refused(CaseRefusal.NOT_HIGH, leave, opened(), assessed(RiskLevel.MEDIUM));
        refused(CaseRefusal.NOT_HIGH, leave, opened());
        refused(CaseRefusal.CLOSED, leave, opened(), assessed(RiskLevel.HIGH), notified(), closed());
        refused(
                CaseRefusal.BEFORE_INTAKE,
                new LeaveUnreferred(CASE, DAY_BEFORE, sealed(Purpose.REFERRAL_REASON)),
                opened(),
                assessed(RiskLevel.HIGH));
    }

    private void refused(CaseRefusal code, LeaveUnreferred wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }

    private void missed(Duty duty, LocalDate day, CaseEvent... facts) {
        fixture.given((Object[]) facts).when(overdue(duty, CASE, day)).expectEvents(overdueFact(duty, CASE, day));
    }

    private void nothing(Duty duty, LocalDate day, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(overdue(duty, CASE, day))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeclareOverdue overdue(Duty duty, Id about, LocalDate day) {
        return new DeclareOverdue(CASE, DutyId.of(duty, about), Deadlines.endOf(day), Deadlines.endOf(day));
    }

    private static DutyOverdue overdueFact(Duty duty, Id about, LocalDate day) {
        return new DutyOverdue(CASE, DutyId.of(duty, about), duty, Deadlines.endOf(day), day);
    }

    private static RiskAssessed assessedOn(RiskLevel level, LocalDate day) {
        return new RiskAssessed(CASE, "2026-1", level, false, day, sealed(Purpose.RISK));
    }

    private static SafetyPlanAgreed plan() {
        return new SafetyPlanAgreed(CASE, ARRIVAL, sealed(Purpose.SAFETY_PLAN));
    }

    private static FollowUpPlanned planned() {
        return new FollowUpPlanned(CASE, FOLLOW_UP, NEXT_DAY.plusDays(2), ARRIVAL);
    }

    private static FollowUpDone done(FollowUpOutcome outcome) {
        return new FollowUpDone(CASE, FOLLOW_UP, outcome, NEXT_DAY, null);
    }

    private static FollowUpMissed notAsked() {
        return new FollowUpMissed(CASE, FOLLOW_UP, MissedBecause.STAFF_BUSY, NEXT_DAY);
    }

    private static StayBegun stayed() {
        return new StayBegun(CASE, STAY, StayKind.KIN_OR_FRIEND, null, ARRIVAL, sealed(Purpose.STAY_PLACE));
    }

    private static StayFinished left(StayEnd end) {
        return new StayFinished(CASE, STAY, StayKind.KIN_OR_FRIEND, null, end, NEXT_DAY);
    }

    private static FactsCorrected corrected(boolean minor) {
        return new FactsCorrected(
                CASE, NEXT_DAY, minor, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
    }
}
