package tincay.projections.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.id;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.settled;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.mixed;
import static tincay.projections.ReadModels.recorded;
import static tincay.projections.ReadModels.rows;
import static tincay.projections.ReadModels.stuttering;
import static tincay.projections.Referring.accepted;
import static tincay.projections.Referring.appointment;
import static tincay.projections.Referring.sent;
import static tincay.projections.Referring.sentOutside;
import static tincay.projections.Referring.served;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.worker.WorkerId;
import tincay.projections.ReadModels;

class CaseloadTest {

    private static final CaseId OTHER_CASE = new CaseId(id("other case"));
    private static final WorkerId COLLEAGUE = new WorkerId(id("colleague"));

    private static JdbcClient jdbc;

    private CaseloadProjector projector;
    private Caseload caseload;

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        projector = new CaseloadProjector();
        ReadModels.empty(jdbc, projector);
        jdbc.sql("truncate authority.case_assignment, authority.case_tie").update();
        caseload = new Caseload(jdbc);
    }

    @Test
    void a_worker_sees_how_her_case_stands() {
        assign(CASE, MAI);
        tell(opened());
        assertThat(caseload.of(MAI, null, 10))
                .containsExactly(new CaseloadRow(CASE, "7F3K-9QWM", CaseStatus.OPEN, null, ARRIVAL));
        tell(assessed(RiskLevel.MEDIUM), notified(), closed());
        assertThat(caseload.of(MAI, null, 10))
                .containsExactly(new CaseloadRow(CASE, "7F3K-9QWM", CaseStatus.CLOSED, RiskLevel.MEDIUM, ARRIVAL));
        tell(new CaseReopened(CASE, ReopenReason.CAME_BACK, NEXT_DAY));
        assertThat(caseload.of(MAI, null, 10)).extracting(CaseloadRow::status).containsExactly(CaseStatus.OPEN);
        assertThat(caseload.numberOf(MAI, CASE)).contains("7F3K-9QWM");
    }

    @Test
    void a_worker_sees_no_case_of_a_colleague() {
        assign(CASE, COLLEAGUE);
        tell(opened(), sent());
        seesNothing(MAI);
        assertThat(caseload.of(COLLEAGUE, null, 10)).hasSize(1);
        assertThat(caseload.caseOf(COLLEAGUE, REFERRAL)).contains(CASE);
    }

    @Test
    void a_worker_never_sees_her_own_case_or_a_kins_though_it_be_assigned_to_her() {
        assign(CASE, MAI);
        tell(opened(), sent());
        assertThat(caseload.of(MAI, null, 10)).hasSize(1);
        jdbc.sql("insert into authority.case_tie values (?, ?)")
                .params(CASE.value(), MAI.value())
                .update();
        seesNothing(MAI);
    }

    @Test
    void referrals_are_seen_once_they_were_answered() {
        assign(CASE, MAI);
        tell(opened(), sent());
        LocalDate later = NEXT_DAY.plusDays(1);
        assertThat(caseload.answeredOf(MAI, NEXT_DAY)).isEmpty();
        tell(accepted());
        assertThat(caseload.answeredOf(MAI, later)).isEmpty();
        assertThat(caseload.answeredOf(MAI, NEXT_DAY))
                .containsExactly(new ReferralRow(
                        REFERRAL,
                        CASE,
                        "7F3K-9QWM",
                        ReferralState.ACCEPTED,
                        NOON.plus(Duration.ofHours(24)),
                        NEXT_DAY));
        tell(appointment());
        assertThat(states(NEXT_DAY)).containsExactly(ReferralState.APPOINTMENT_MADE);
        tell(served());
        assertThat(states(NEXT_DAY)).containsExactly(ReferralState.SERVICE_GIVEN);
        tell(settled(ReferralState.COMPLETED, null));
        assertThat(states(NEXT_DAY)).containsExactly(ReferralState.COMPLETED);
    }

    @Test
    void a_slips_code_leads_to_the_referral_of_ones_own_case_only() {
        assign(CASE, MAI);
        tell(opened(), sentOutside());
        assertThat(caseload.bySlip(MAI, SLIP)).map(ReferralRow::referralId).contains(REFERRAL);
        assertThat(caseload.bySlip(MAI, new SlipCode("R-4H7K-P"))).isEmpty();
        assertThat(caseload.bySlip(COLLEAGUE, SLIP)).isEmpty();
    }

    @Test
    void pages_follow_one_another_newest_first_without_a_gap_or_a_repeat() {
        for (int i = 0; i < 7; i++) {
            CaseId number = new CaseId(id("case " + i));
            assign(number, MAI);
            tell(another(number, ARRIVAL.plusDays(i / 2)));
        }
        List<CaseloadRow> whole = caseload.of(MAI, null, 100);
        List<CaseloadRow> first = caseload.of(MAI, null, 3);
        List<CaseloadRow> second = caseload.of(MAI, first.getLast().caseId(), 3);
        List<CaseloadRow> third = caseload.of(MAI, second.getLast().caseId(), 3);
        assertThat(whole).hasSize(7).isSortedAccordingTo((a, b) -> b.openedOn().compareTo(a.openedOn()));
        assertThat(Stream.of(first, second, third).flatMap(List::stream)).containsExactlyElementsOf(whole);
    }

    @Test
    void what_happens_in_one_case_leaves_another_untouched() {
        assign(OTHER_CASE, MAI);
        tell(another(OTHER_CASE, ARRIVAL));
        List<CaseloadRow> before = caseload.of(MAI, null, 10);
        tell(opened(), sent(), assessed(RiskLevel.HIGH), notified(), accepted(), closed());
        assertThat(caseload.of(MAI, null, 10)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("factsThatChangeARow")
    void a_fact_about_what_is_not_there_stops_the_reader(OfCase fact) {
        assertThatThrownBy(() -> tell(fact)).isInstanceOf(IllegalStateException.class);
    }

    static Stream<OfCase> factsThatChangeARow() {
        return Stream.of(
                assessed(RiskLevel.LOW),
                closed(),
                new CaseReopened(CASE, ReopenReason.NEWS, NEXT_DAY),
                accepted(),
                appointment(),
                served(),
                settled(ReferralState.DECLINED, null));
    }

    @Test
    void delivered_twice_or_rebuilt_in_another_order_of_cases_the_list_is_the_same() {
        List<List<DomainEventMessage<?>>> cases = ReadModels.randomCases(100);
        deliver(jdbc, projector, mixed(cases, 1));
        List<String> once = all();
        assertThat(once).hasSizeGreaterThan(200);
        ReadModels.empty(jdbc, projector);
        assertThat(all()).isEmpty();
        deliver(jdbc, projector, stuttering(mixed(cases, 2), 3));
        assertThat(all()).isEqualTo(once);
    }

    private void tell(OfCase... facts) {
        deliver(jdbc, projector, recorded(List.of(facts)));
    }

    private void seesNothing(WorkerId worker) {
        assertThat(caseload.of(worker, null, 10)).isEmpty();
        assertThat(caseload.answeredOf(worker, ARRIVAL)).isEmpty();
        assertThat(caseload.numberOf(worker, CASE)).isEmpty();
        assertThat(caseload.caseOf(worker, REFERRAL)).isEmpty();
    }

    private List<ReferralState> states(LocalDate since) {
        return caseload.answeredOf(MAI, since).stream().map(ReferralRow::state).toList();
    }

    private static List<String> all() {
        return Stream.of("caseload_v3", "caseload_referral_v2")
                .flatMap(table -> rows(jdbc, table).stream())
                .toList();
    }

    private static void assign(CaseId caseId, WorkerId worker) {
        jdbc.sql("insert into authority.case_assignment values (?, ?)")
                .params(caseId.value(), worker.value())
                .update();
    }

    private static CaseOpened another(CaseId caseId, LocalDate on) {
        CaseOpened o = opened();
        return new CaseOpened(
                caseId,
                new CaseNumber("2222-2222"),
                o.addressId(),
                o.survivor(),
                o.children(),
                o.perpetrator(),
                on,
                o.broughtBy(),
                o.minor(),
                o.facts(),
                o.account(),
                o.safeContact(),
                o.statisticalFacts());
    }
}
