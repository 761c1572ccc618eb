package tincay.projections.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.OrderRequester;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyState;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.DutyEvent.ReassessmentOwed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.projections.ReadModels;

class FurtherDutiesViewTest {

    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");
    private static final LocalDate LAST_DAY = ARRIVAL.plusMonths(3);

    private static JdbcClient jdbc;

    private DutiesProjector projector;
    private Duties duties;

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        projector = new DutiesProjector();
        duties = new Duties(jdbc);
    }

    @Test
    void a_higher_level_brings_the_plan_forward_in_one_batch_or_in_two() {
        tell(opened(), assessed(RiskLevel.LOW));
        assertThat(due(Duty.SAFETY_PLAN)).contains(Deadlines.endOf(ARRIVAL.plusDays(7)));
        deliver(jdbc, projector, recorded(List.of(assessed(RiskLevel.HIGH))));
        assertThat(due(Duty.SAFETY_PLAN)).contains(Deadlines.endOf(ARRIVAL));
        tell(opened(), assessed(RiskLevel.LOW), assessed(RiskLevel.HIGH), assessed(RiskLevel.MEDIUM));
        assertThat(due(Duty.SAFETY_PLAN)).contains(Deadlines.endOf(ARRIVAL));
        assertThat(due(Duty.REASSESS)).contains(Deadlines.endOf(ARRIVAL.plusDays(30)));
    }

    @Test
    void new_harm_brings_the_next_look_forward_and_an_assessment_begins_it_anew() {
        var harm = done(FollowUpOutcome.NEW_HARM);
        tell(opened(), assessed(RiskLevel.LOW), planned(), harm);
        assertThat(due(Duty.REASSESS)).contains(Deadlines.endOf(NEXT_DAY));
        tell(opened(), assessed(RiskLevel.LOW), planned(), harm, assessed(RiskLevel.HIGH));
        assertThat(due(Duty.REASSESS)).contains(Deadlines.endOf(ARRIVAL.plusDays(7)));
    }

    @Test
    void who_wants_no_more_is_on_nobodys_list() {
        tell(opened(), assessed(RiskLevel.HIGH), planned(), done(FollowUpOutcome.WANTS_NO_MORE));
        assertThat(due(Duty.ASK_AFTER)).isEmpty();
        assertThat(duties.toDeclare(LATER, null, 50))
                .extracting(DutyRow::duty)
                .doesNotContain(Duty.ASK_AFTER, Duty.FOLLOW_UP);
    }

    @Test
    void a_correction_moves_the_duty_towards_a_child() {
        tell(opened(), corrected(true));
        assertThat(due(Duty.CHILD_PROTECTION))
                .contains(Deadlines.endOf(NEXT_DAY).plus(Duration.ofHours(12)));
        tell(opened(), corrected(true), corrected(false));
        assertThat(due(Duty.CHILD_PROTECTION)).isEmpty();
    }

    @Test
    void the_place_of_a_stay_is_looked_at_again_and_again_until_she_leaves() {
        LocalDate third = ARRIVAL.plusDays(3);
        tell(opened(), started(StayKind.TRUSTED_ADDRESS, LAST_DAY));
        assertThat(due(Duty.STAY_REVIEW)).contains(Deadlines.endOf(third));
        var late = new StayReviewOverdue(STAY, CASE, Deadlines.endOf(third), third);
        var looked = new StayReviewed(STAY, CASE, third, third.plusDays(3), null);
        tell(opened(), started(StayKind.TRUSTED_ADDRESS, LAST_DAY), late, looked);
        assertThat(due(Duty.STAY_REVIEW)).contains(Deadlines.endOf(third.plusDays(3)));
        assertThat(state(Duty.STAY_REVIEW)).isEqualTo(DutyState.OVERDUE);
        tell(opened(), started(StayKind.TRUSTED_ADDRESS, LAST_DAY), looked, ended(third));
        assertThat(state(Duty.STAY_REVIEW)).isEqualTo(DutyState.DONE);
    }

    @Test
    void what_is_over_because_nobody_asked_is_settled_late_and_somebody_asks_within_a_week() {
        LocalDate week = ARRIVAL.plusDays(7);
        var again = new AskingAgainOwed(CASE, week, week.plusDays(7), Set.of(Duty.ASK_AFTER));
        tell(opened(), assessed(RiskLevel.HIGH), again);
        assertThat(state(Duty.ASK_AFTER)).isEqualTo(DutyState.DONE_LATE);
        assertThat(due(Duty.ASK_AGAIN)).contains(Deadlines.endOf(week.plusDays(7)));
        tell(opened(), assessed(RiskLevel.LOW), new ReassessmentOwed(CASE, NEXT_DAY));
        assertThat(due(Duty.REASSESS)).contains(Deadlines.endOf(NEXT_DAY));
    }

    @Test
    void a_plan_for_a_child_is_owed_and_then_its_approval() {
        tell(opened(), new ChildHarmTold(CASE, ARRIVAL, null));
        assertThat(due(Duty.CHILD_PLAN)).contains(Deadlines.IN_FORCE.childPlan(ARRIVAL));
        assertThat(due(Duty.CHILD_PLAN_APPROVAL)).isEmpty();
        tell(opened(), new ChildHarmTold(CASE, ARRIVAL, null), new ChildPlanMade(CASE, NEXT_DAY));
        assertThat(due(Duty.CHILD_PLAN_APPROVAL)).contains(Deadlines.IN_FORCE.childPlanApproval(NEXT_DAY));
    }

    @Test
    void the_last_day_of_a_stay_is_owed_moves_with_an_extension_and_ends_with_the_stay() {
        tell(opened(), started(StayKind.HOUSEHOLD, LAST_DAY));
        assertThat(due(Duty.STAY_LIMIT)).contains(Deadlines.endOf(LAST_DAY));
        var reached = new StayLimitReached(STAY, CASE, LAST_DAY);
        tell(opened(), started(StayKind.HOUSEHOLD, LAST_DAY), reached);
        assertThat(duties.toDeclare(LATER, null, 50)).extracting(DutyRow::duty).doesNotContain(Duty.STAY_LIMIT);
        tell(opened(), started(StayKind.HOUSEHOLD, LAST_DAY), reached, extended(LAST_DAY.plusDays(9)));
        assertThat(due(Duty.STAY_LIMIT)).contains(Deadlines.endOf(LAST_DAY.plusDays(9)));
        tell(opened(), started(StayKind.HOUSEHOLD, LAST_DAY), reached, ended(LAST_DAY));
        assertThat(state(Duty.STAY_LIMIT)).isEqualTo(DutyState.IN_TIME_ENTERED_LATE);
        tell(opened(), started(StayKind.KIN_OR_FRIEND, null));
        assertThat(due(Duty.STAY_LIMIT)).isEmpty();
    }

    @Test
    void the_commune_decides_within_twelve_hours_and_what_is_entered_late_may_have_been_in_time() {
        Instant due = NOON.plus(Duration.ofHours(12));
        tell(opened(), asked(due));
        assertThat(due(Duty.NO_CONTACT_DECISION)).contains(due);
        assertThat(duties.toDeclare(due, null, 50)).extracting(DutyRow::duty).contains(Duty.NO_CONTACT_DECISION);
        var overdue = new NoContactDecisionOverdue(NO_CONTACT, CASE, due, NEXT_DAY);
        tell(opened(), asked(due), overdue);
        assertThat(state(Duty.NO_CONTACT_DECISION)).isEqualTo(DutyState.OVERDUE);
        tell(
                opened(),
                asked(due),
                overdue,
                new NoContactRefused(NO_CONTACT, CASE, NOON.plusSeconds(60), NEXT_DAY, sealed(Purpose.NO_CONTACT)));
        assertThat(state(Duty.NO_CONTACT_DECISION)).isEqualTo(DutyState.IN_TIME_ENTERED_LATE);
    }

    private void tell(OfCase... facts) {
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, recorded(List.of(facts)));
    }

    private Optional<Instant> due(Duty duty) {
        return row(duty).map(DutyRow::due);
    }

    private DutyState state(Duty duty) {
        return row(duty).orElseThrow().stateAt(LATER);
    }

    private Optional<DutyRow> row(Duty duty) {
        return duties.in(CASE).stream().filter(row -> row.duty() == duty).findFirst();
    }

    private static FollowUpPlanned planned() {
        return new FollowUpPlanned(CASE, FOLLOW_UP, NEXT_DAY.plusDays(2), ARRIVAL);
    }

    private static FollowUpDone done(FollowUpOutcome outcome) {
        return new FollowUpDone(CASE, FOLLOW_UP, outcome, NEXT_DAY, null);
    }

    private static FactsCorrected corrected(boolean minor) {
        return new FactsCorrected(
                CASE, NEXT_DAY, minor, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
    }

    private static StayStarted started(StayKind kind, LocalDate lastDay) {
        return new StayStarted(STAY, CASE, kind, lastDay, ARRIVAL, sealed(Purpose.STAY_PLACE));
    }

    private static StayExtended extended(LocalDate lastDay) {
        return new StayExtended(STAY, CASE, StayExtension.STILL_DANGER, lastDay, LAST_DAY, sealed(Purpose.STAY));
    }

    private static StayEnded ended(LocalDate on) {
        return new StayEnded(STAY, CASE, StayKind.HOUSEHOLD, LAST_DAY, StayEnd.KIN, on);
    }

    private static NoContactRequested asked(Instant due) {
        return new NoContactRequested(
                NO_CONTACT, CASE, OrderRequester.SURVIVOR, true, true, NOON, due, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }
}
