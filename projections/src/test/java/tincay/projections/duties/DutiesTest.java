package tincay.projections.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.openedOn;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.CaseStory.settled;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;
import static tincay.projections.Referring.accepted;
import static tincay.projections.Referring.declined;
import static tincay.projections.Referring.sent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.duty.DutyState;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.WorkerId;
import tincay.projections.ReadModels;

class DutiesTest {

    private static final Instant DUE = Instant.parse("2026-11-20T17:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T17:00:00Z");
    private static final WorkerId COLLEAGUE = new WorkerId(id("colleague"));

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
        ReadModels.empty(jdbc, projector);
        jdbc.sql(
                        "truncate authority.case_assignment, authority.case_tie, authority.worker_role, authority.address_area")
                .update();
        jdbc.sql("insert into authority.case_assignment values (?, ?)")
                .params(CASE.value(), MAI.value())
                .update();
        duties = new Duties(jdbc);
    }

    @Test
    void whoever_opens_a_case_owes_the_notice_and_the_assessment_by_the_end_of_the_day() {
        tell(opened());
        assertThat(duties.of(MAI, null, 10))
                .extracting(DutyRow::duty)
                .containsExactlyInAnyOrder(Duty.NOTIFY_COMMUNE, Duty.ASSESS);
        assertThat(duties.of(MAI, null, 10)).extracting(DutyRow::due).containsOnly(DUE);
        assertThat(duties.of(MAI, null, 10)).extracting(DutyRow::caseNumber).containsOnly("7F3K-9QWM");
        tell(opened(), notified(), assessed(RiskLevel.LOW));
        assertThat(duties.of(MAI, null, 10))
                .extracting(DutyRow::duty)
                .containsExactly(Duty.SAFETY_PLAN, Duty.ASK_AFTER, Duty.REASSESS);
    }

    @Test
    void what_was_done_in_time_and_entered_after_it_was_said_to_be_missed_was_in_time() {
        tell(opened(), missed(Duty.NOTIFY_COMMUNE, DUE), missed(Duty.ASSESS, DUE));
        assertThat(states()).containsOnly(DutyState.OVERDUE);
        assertThat(duties.toDeclare(LATER, null, 10)).isEmpty();
        tell(
                opened(),
                missed(Duty.NOTIFY_COMMUNE, DUE),
                missed(Duty.ASSESS, DUE),
                new CommuneNotified(CASE, DUE.minusSeconds(60), ARRIVAL, sealed(Purpose.NOTICE)),
                assessed(RiskLevel.LOW));
        assertThat(states()).containsOnly(DutyState.IN_TIME_ENTERED_LATE);
        assertThat(duties.undoneOf(MAI, LATER)).isEmpty();
    }

    @Test
    void a_second_assessment_does_not_make_the_first_late() {
        tell(opened(), missed(Duty.ASSESS, DUE), assessed(RiskLevel.LOW), assessedOn(30));
        assertThat(stateOf(Duty.ASSESS)).isEqualTo(DutyState.IN_TIME_ENTERED_LATE);
    }

    @Test
    void what_was_done_after_the_deadline_was_late() {
        tell(opened(), missed(Duty.NOTIFY_COMMUNE, DUE), notified(), assessedOn(1));
        assertThat(stateOf(Duty.NOTIFY_COMMUNE)).isEqualTo(DutyState.DONE_LATE);
        assertThat(stateOf(Duty.ASSESS)).isEqualTo(DutyState.DONE_LATE);
    }

    @Test
    void a_high_level_asks_for_a_referral_once_and_a_reopening_asks_anew() {
        tell(opened(), assessed(RiskLevel.HIGH), assessedOn(RiskLevel.HIGH, 3));
        assertThat(of(Duty.REFER).due()).isEqualTo(LATER);
        tell(
                opened(),
                assessed(RiskLevel.HIGH),
                referralMade(),
                notified(),
                closed(),
                new CaseReopened(CASE, ReopenReason.NEW_HARM, NEXT_DAY));
        assertThat(duties.undoneOf(MAI, LATER.plusSeconds(1)))
                .extracting(DutyRow::duty)
                .containsExactly(Duty.ASSESS);
        assertThat(of(Duty.ASSESS).due()).isEqualTo(LATER);
    }

    @Test
    void an_answer_is_waited_for_until_it_comes_or_is_no_longer_wanted() {
        tell(opened(), sent());
        assertThat(of(Duty.REFERRAL_ANSWER).due()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(of(Duty.REFERRAL_ANSWER).about()).isEqualTo(REFERRAL.value());
        Instant due = NOON.plus(Duration.ofHours(24));
        assertThat(duties.toDeclare(due, null, 10)).extracting(DutyRow::duty).contains(Duty.REFERRAL_ANSWER);
        tell(opened(), sent(), new AnswerOverdue(REFERRAL, CASE, due, NEXT_DAY));
        assertThat(stateOf(Duty.REFERRAL_ANSWER)).isEqualTo(DutyState.OVERDUE);
        tell(opened(), sent(), new AnswerOverdue(REFERRAL, CASE, due, NEXT_DAY), accepted());
        assertThat(stateOf(Duty.REFERRAL_ANSWER)).isEqualTo(DutyState.IN_TIME_ENTERED_LATE);
        tell(opened(), sent(), declined(), settled(ReferralState.DECLINED, null));
        assertThat(stateOf(Duty.REFERRAL_ANSWER)).isEqualTo(DutyState.DONE);
    }

    @Test
    void the_clock_finds_what_is_due_not_done_and_not_said_in_open_cases_page_by_page() {
        tell(opened());
        assertThat(duties.toDeclare(DUE.minusNanos(1_000), null, 10)).isEmpty();
        List<DutyRow> first = duties.toDeclare(DUE, null, 1);
        List<DutyRow> second = duties.toDeclare(DUE, first.getFirst().dutyId(), 1);
        assertThat(first).hasSize(1).isNotEqualTo(second);
        assertThat(second).hasSize(1);
        assertThat(duties.toDeclare(DUE, second.getFirst().dutyId(), 1)).isEmpty();
        tell(opened(), notified(), closed());
        assertThat(duties.toDeclare(LATER, null, 10)).isEmpty();
        assertThat(duties.of(MAI, null, 10)).isEmpty();
        assertThat(duties.nextOf(List.of(CASE))).isEmpty();
    }

    @Test
    void nobody_sees_what_is_owed_in_a_colleagues_case_or_in_a_kins() {
        tell(opened());
        assertThat(duties.of(COLLEAGUE, null, 10)).isEmpty();
        assertThat(duties.undoneOf(COLLEAGUE, LATER)).isEmpty();
        tie(MAI);
        assertThat(duties.of(MAI, null, 10)).isEmpty();
        assertThat(duties.undoneOf(MAI, LATER)).isEmpty();
    }

    @Test
    void a_supervisor_sees_what_is_owed_in_her_area_while_she_sees_to_it_but_nothing_of_her_kin() {
        tell(opened());
        assertThat(supervised(NEXT_DAY)).isEmpty();
        jdbc.sql("insert into authority.address_area values (?, '04930'), (?, '01'), (?, '09694')")
                .params(HOA_BAN.value(), HOA_BAN.value(), id("suoi mo"))
                .update();
        supervises("09694");
        assertThat(supervised(NEXT_DAY)).isEmpty();
        supervises("04930");
        assertThat(supervised(NEXT_DAY)).hasSize(4);
        assertThat(supervised(ARRIVAL.minusDays(1))).isEmpty();
        tie(COLLEAGUE);
        assertThat(supervised(NEXT_DAY)).isEmpty();
    }

    private List<DutyRow> supervised(LocalDate today) {
        return Stream.of(
                        duties.supervisedBy(COLLEAGUE, today, null, 10),
                        duties.undoneSupervisedBy(COLLEAGUE, today, LATER, 10))
                .flatMap(List::stream)
                .toList();
    }

    private static void supervises(String area) {
        jdbc.sql("insert into authority.worker_role(worker_id, role, area, from_date) values (?, 'SUPERVISOR', ?, ?)")
                .params(COLLEAGUE.value(), area, ARRIVAL)
                .update();
    }

    private static void tie(WorkerId worker) {
        jdbc.sql("insert into authority.case_tie values (?, ?)")
                .params(CASE.value(), worker.value())
                .update();
    }

    @Test
    void what_is_due_next_in_a_case_is_what_is_due_first() {
        tell(opened(), assessed(RiskLevel.LOW));
        assertThat(duties.nextOf(List.of(CASE)).get(CASE).duty()).isEqualTo(Duty.NOTIFY_COMMUNE);
        tell(opened(), assessed(RiskLevel.HIGH), notified());
        assertThat(duties.nextOf(List.of(CASE)).get(CASE).duty()).isEqualTo(Duty.SAFETY_PLAN);
        assertThat(duties.nextOf(List.of())).isEmpty();
    }

    @Test
    void a_case_that_began_long_ago_owes_by_the_end_of_that_day() {
        tell(openedOn(ARRIVAL.minusDays(9)));
        assertThat(of(Duty.ASSESS).due()).isEqualTo(DUE.minus(Duration.ofDays(9)));
    }

    private void tell(OfCase... facts) {
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, recorded(List.of(facts)));
    }

    private DutyRow of(Duty duty) {
        return duties.in(CASE).stream()
                .filter(row -> row.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private DutyState stateOf(Duty duty) {
        return of(duty).stateAt(LATER.plusSeconds(1));
    }

    private List<DutyState> states() {
        return duties.of(MAI, null, 10).stream()
                .filter(row -> !row.due().isAfter(DUE))
                .map(row -> row.stateAt(LATER))
                .toList();
    }

    private static RiskAssessed assessedOn(int daysLater) {
        return assessedOn(RiskLevel.LOW, daysLater);
    }

    private static RiskAssessed assessedOn(RiskLevel level, int daysLater) {
        return new RiskAssessed(CASE, "2026-1", level, false, ARRIVAL.plusDays(daysLater), sealed(Purpose.RISK));
    }

    private static DutyOverdue missed(Duty duty, Instant due) {
        return new DutyOverdue(CASE, DutyId.of(duty, CASE), duty, due, ARRIVAL);
    }
}
