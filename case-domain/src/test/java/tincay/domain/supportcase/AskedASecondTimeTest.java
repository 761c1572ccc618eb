package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

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
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.OweReassessment;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.ReassessmentOwed;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

class AskedASecondTimeTest {

    private static final LocalDate WEEK = ARRIVAL.plusDays(7);
    private static final FollowUpId LATER = new FollowUpId(id("a later day"));

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void after_a_high_level_or_a_stay_the_first_time_is_followed_by_a_second_thirty_days_later() {
        fixture.given(opened(), assessed(RiskLevel.HIGH), planned(FOLLOW_UP))
                .when(ask(FOLLOW_UP, FollowUpOutcome.SAFE))
                .expectEvents(done(FollowUpOutcome.SAFE), second());
        fixture.given(opened(), assessed(RiskLevel.LOW), left(StayEnd.KIN), planned(FOLLOW_UP))
                .when(ask(FOLLOW_UP, FollowUpOutcome.SAFE))
                .expectEvents(done(FollowUpOutcome.SAFE), second());
        missed(Duty.ASK_AGAIN, WEEK.plusDays(30), opened(), second());
    }

    @Test
    void there_is_no_second_time_at_a_lower_level_after_a_death_or_where_it_is_not_wanted() {
        for (CaseEvent[] facts : new CaseEvent[][] {
            {opened(), assessed(RiskLevel.MEDIUM), planned(FOLLOW_UP)},
            {opened(), left(StayEnd.DIED), planned(FOLLOW_UP)},
            {opened(), assessed(RiskLevel.HIGH), assessed(RiskLevel.LOW), planned(FOLLOW_UP)}
        }) {
            fixture.given((Object[]) facts)
                    .when(ask(FOLLOW_UP, FollowUpOutcome.SAFE))
                    .expectEvents(done(FollowUpOutcome.SAFE));
        }
        fixture.given(opened(), assessed(RiskLevel.HIGH), planned(FOLLOW_UP))
                .when(ask(FOLLOW_UP, FollowUpOutcome.WANTS_NO_MORE))
                .expectEvents(done(FollowUpOutcome.WANTS_NO_MORE));
        nothing(
                overdue(Duty.ASK_AGAIN, WEEK.plusDays(30)),
                opened(),
                second(),
                planned(FOLLOW_UP),
                done(FollowUpOutcome.WANTS_NO_MORE));
    }

    @Test
    void the_second_time_is_the_last_that_is_owed() {
        fixture.given(
                        opened(),
                        assessed(RiskLevel.HIGH),
                        planned(FOLLOW_UP),
                        done(FollowUpOutcome.SAFE),
                        second(),
                        planned(LATER))
                .when(ask(LATER, FollowUpOutcome.SAFE))
                .expectEvents(new FollowUpDone(CASE, LATER, FollowUpOutcome.SAFE, WEEK, null));
        nothing(
                overdue(Duty.ASK_AGAIN, WEEK.plusDays(30)),
                opened(),
                second(),
                planned(LATER),
                new FollowUpDone(CASE, LATER, FollowUpOutcome.SAFE, WEEK, null));
        nothing(
                overdue(Duty.ASK_AGAIN, WEEK.plusDays(30)),
                opened(),
                second(),
                notified(),
                closed(),
                new CaseReopened(CASE, ReopenReason.CAME_BACK, WEEK));
    }

    @Test
    void where_nobody_asked_by_the_last_day_that_is_over_and_within_a_week_somebody_asks() {
        var again = new AskingAgainOwed(CASE, WEEK, WEEK.plusDays(7), Set.of(Duty.ASK_AFTER));
        fixture.given(opened(), assessed(RiskLevel.HIGH), planned(FOLLOW_UP))
                .when(miss(WEEK))
                .expectEvents(notAsked(WEEK), again);
        nothing(overdue(Duty.ASK_AFTER, WEEK), opened(), assessed(RiskLevel.HIGH), notAsked(WEEK), again);
        missed(Duty.ASK_AGAIN, WEEK.plusDays(7), opened(), assessed(RiskLevel.HIGH), notAsked(WEEK), again);
    }

    @Test
    void where_there_is_time_left_a_day_that_was_missed_changes_nothing_else() {
        fixture.given(opened(), assessed(RiskLevel.HIGH), planned(FOLLOW_UP))
                .when(miss(NEXT_DAY))
                .expectEvents(notAsked(NEXT_DAY));
        missed(Duty.ASK_AFTER, WEEK, opened(), assessed(RiskLevel.HIGH), planned(FOLLOW_UP), notAsked(NEXT_DAY));
    }

    @Test
    void what_happened_elsewhere_asks_for_another_look_the_same_day_unless_it_was_looked_at_since() {
        var owe = new OweReassessment(CASE, NEXT_DAY);
        var owed = new ReassessmentOwed(CASE, NEXT_DAY);
        fixture.given(opened(), assessed(RiskLevel.LOW)).when(owe).expectEvents(owed);
        missed(Duty.REASSESS, NEXT_DAY, opened(), assessed(RiskLevel.LOW), owed);
        nothing(new OweReassessment(CASE, ARRIVAL.minusDays(1)), opened());
        nothing(owe, opened(), notified(), closed());
        nothing(
                owe,
                opened(),
                new CaseEvent.RiskAssessed(CASE, "2026-1", RiskLevel.LOW, false, WEEK, sealed(Purpose.RISK)));
    }

    private void missed(Duty duty, LocalDate day, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(overdue(duty, day))
                .expectEvents(new DutyOverdue(CASE, DutyId.of(duty, CASE), duty, Deadlines.endOf(day), day));
    }

    private void nothing(CaseCommand wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeclareOverdue overdue(Duty duty, LocalDate day) {
        return new DeclareOverdue(CASE, DutyId.of(duty, CASE), Deadlines.endOf(day), Deadlines.endOf(day));
    }

    private static RecordFollowUp ask(FollowUpId followUp, FollowUpOutcome outcome) {
        return new RecordFollowUp(CASE, followUp, outcome, WEEK, null);
    }

    private static RecordMissedFollowUp miss(LocalDate on) {
        return new RecordMissedFollowUp(CASE, FOLLOW_UP, MissedBecause.FORGOTTEN, on);
    }

    private static FollowUpPlanned planned(FollowUpId followUp) {
        return new FollowUpPlanned(CASE, followUp, WEEK, ARRIVAL);
    }

    private static FollowUpDone done(FollowUpOutcome outcome) {
        return new FollowUpDone(CASE, FOLLOW_UP, outcome, WEEK, null);
    }

    private static FollowUpMissed notAsked(LocalDate on) {
        return new FollowUpMissed(CASE, FOLLOW_UP, MissedBecause.FORGOTTEN, on);
    }

    private static AskingAgainOwed second() {
        return new AskingAgainOwed(CASE, WEEK, WEEK.plusDays(30), Set.of());
    }

    private static StayFinished left(StayEnd end) {
        return new StayFinished(CASE, STAY, StayKind.KIN_OR_FRIEND, null, end, NEXT_DAY);
    }
}
