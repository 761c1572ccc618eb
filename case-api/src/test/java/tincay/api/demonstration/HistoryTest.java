package tincay.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.CaseHistories;
import tincay.api.Running;
import tincay.api.TestPostgres;
import tincay.api.administration.DemoAccounts;
import tincay.domain.duty.Deadlines;
import tincay.domain.stream.Id;
import tincay.projections.duties.Duties;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** A small history; it was broken off in the middle, and the next start went on with it. */
class HistoryTest {

    private static final int CASES = 48;

    /** What a tale calls what it begins besides cases and referrals. */
    private static final List<String> PARTS =
            List.of("no contact order", "opening night", "request hers", "request his", "stay host");

    private static Running demo;
    private static JdbcClient database;
    private static Plan plan;
    private static Instant until;

    private record Fact(UUID stream, String name, Instant at) {}

    private static List<Fact> log;

    @BeforeAll
    static void the_history_is_told_broken_off_and_gone_on_with(@TempDir Path folder) {
        String url = TestPostgres.freshDatabase();
        assertThatThrownBy(() -> Running.demoWithHistory(CASES, url, folder, (done, of) -> {
                    if (done > 0) {
                        throw new IllegalStateException("broken off at " + done);
                    }
                }))
                .hasStackTraceContaining("broken off at 20");
        demo = Running.demoWithHistory(CASES, url, folder, (done, of) -> {});
        database = TestPostgres.at(url);
        until = demo.bean(History.class).until(Instant.now());
        plan = new Plan(History.SEED, CASES, until);
        log = database.sql("""
                        select e.aggregate_id, t.name, e.at from log.event e join log.event_type t on t.number = e.type
                        order by e.tx, e.ordinal""")
                .query((row, n) -> new Fact(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    @AfterAll
    static void stop() {
        demo.stop();
    }

    @Test
    void every_planned_case_was_opened_once_and_every_situation_is_among_them() {
        List<Plan.Planned> planned = plan.tales();
        assertThat(named("case.opened").stream().map(Fact::stream))
                .containsExactlyInAnyOrderElementsOf(planned.stream()
                        .flatMap(one -> one.tale().steps().stream())
                        .filter(step -> !step.at().isAfter(until))
                        .map(step -> requireNonNull(step.about()).value())
                        .distinct()
                        .toList());
        assertThat(planned.stream().map(Plan.Planned::tag).collect(toSet()))
                .containsAll(Plan.situations().stream().map(Situation::tag).toList());
    }

    @Test
    void every_step_was_told_once_and_telling_again_changes_nothing() {
        long expected = plan.tales().stream()
                .flatMap(planned -> planned.tale().steps().stream())
                .filter(step -> !step.at().isAfter(until) && step.refused() == null)
                .count();
        assertThat(steps()).isEqualTo(expected);
        demo.bean(History.class).tell(until, () -> {});
        assertThat(steps()).isEqualTo(expected);
        assertThat(database.sql("select count(*) from log.event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(log.size());
    }

    private static long steps() {
        return database.sql("select count(*) from log.idempotency where key ~ '^history (case|hoa|suoi)'")
                .query(Long.class)
                .single();
    }

    @Test
    void what_was_missed_is_recorded_as_missed() {
        assertThat(named("case.duty_overdue")).isNotEmpty();
        assertThat(named("referral.answer_overdue")).isNotEmpty();
        assertThat(named("stay.limit_reached")).isNotEmpty();
        assertThat(named("no_contact.decision_overdue")).isNotEmpty();
        assertThat(named("data_request.overdue")).isNotEmpty();
    }

    @Test
    void everything_that_can_happen_happens_in_it() throws IOException {
        try (InputStream names = HistoryTest.class.getResourceAsStream("/golden/event-names.txt")) {
            assertThat(log.stream().map(Fact::name).collect(toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            new String(requireNonNull(names).readAllBytes(), UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            night-two-children  : case.child_harm_told case.stay_begun case.commune_notified case.closure_returned
            herb-money          : person.details_corrected referral.service_given referral.completed
            slip                : case.person_added referral.appointment_made referral.completed
            changed-her-mind    : case.consent_withdrawn case.partner_telling_owed case.partner_told case.closed
            somebody-too-close  : case.tie_confirmed case.worker_released case.transfer_declined case.transfer_accepted
            order-breached      : no_contact.ordered no_contact.breached case.risk_assessed case.closure_proposed
            moved-away          : case.closed person.confirmed_same_as
            thirteen-years      : case.health_window_noted case.representative_named case.stay_begun
            old-man             : case.risk_assessed case.referral_made case.follow_up_done
            new-harm            : case.facts_corrected case.reopened case.entry_struck
            asks-for-erasure    : data_request.acknowledged data_request.answered data_request.refused case.closed
            no-signal           : case.opened referral.declined
            unconscious         : case.urgent_sharing_justified case.urgent_sharing_reviewed case.urgent_sharing_agreed
            shared-without-need : case.urgent_sharing_reviewed case.partner_told case.consent_given
            mother-in-law       : case.notification_withheld case.not_referred
            far-cousin          : case.tie_told case.tie_lifted case.likeness_dismissed case.transfer_taken_back
            emergency-access    : emergency_access.opened emergency_access.reviewed
            stayed-too-long     : stay.limit_reached stay.moved stay.ended
            nobody-answers      : referral.answer_overdue referral.ended_unanswered referral.accepted
            """)
    void each_situation_leads_to_what_it_is_told_for(String situation, String events) {
        Set<UUID> streams = told(situation);
        List<String> happened = log.stream()
                .filter(fact -> streams.contains(fact.stream()))
                .map(Fact::name)
                .toList();
        assertThat(happened).contains(events.strip().split(" "));
    }

    /** The cases of a situation, and what belongs to them. */
    private static Set<UUID> told(String situation) {
        Set<UUID> streams = plan.tales().stream()
                .filter(one -> one.tag().equals(situation.strip()))
                .map(Plan.Planned::tale)
                .flatMap(HistoryTest::streams)
                .collect(toSet());
        assertThat(streams).isNotEmpty();
        return streams;
    }

    private static Stream<UUID> streams(Tale tale) {
        Stream<Id> cases = tale.steps().stream().map(step -> requireNonNull(step.about()));
        Stream<Id> referrals = tale.ways.keySet().stream().map(name -> Sharing.referral(tale, name));
        return Stream.of(
                        cases.map(Id::value),
                        referrals.map(Id::value),
                        PARTS.stream().map(tale::id))
                .reduce(Stream.of(tale.survivor.value()), Stream::concat);
    }

    @Test
    void it_fills_the_last_four_half_years_that_have_closed_and_goes_on_until_it_was_told() {
        LocalDate begins = plan.begins();
        Map<Integer, List<Instant>> halves = named("case.opened").stream()
                .collect(groupingBy(fact -> halfSince(begins, fact.at()), mapping(Fact::at, toList())));
        assertThat(halves.keySet()).contains(0, 1, 2, 3).allMatch(half -> half <= 4);
        assertThat(log).noneMatch(fact -> fact.at().isAfter(Instant.now()));
    }

    @Test
    void what_became_due_on_the_way_was_published_in_order_on_its_day() {
        List<Published> releases = demo.bean(Releases.class).newestFirst();
        assertThat(releases)
                .extracting(one -> one.artefact().release())
                .containsAll(Stream.iterate(Period.of(Span.HALF_YEAR, plan.begins()), Period::next)
                        .takeWhile(half -> half.due().isBefore(LocalDate.ofInstant(until, Deadlines.HERE)))
                        .map(Period::name)
                        .toList());
        assertThat(releases).hasSize(named("release.published").size()).allSatisfy(one -> {
            Period period = Period.named(one.artefact().release()).orElseThrow();
            assertThat(LocalDate.ofInstant(one.first(), Deadlines.HERE)).isEqualTo(period.due());
        });
    }

    @Test
    void a_table_of_the_first_release_was_put_right_once() {
        assertThat(named("release.corrected")).hasSize(1);
        Period first = Period.of(Span.HALF_YEAR, plan.begins());
        Published corrected = demo.bean(Releases.class).named(first.name()).orElseThrow();
        assertThat(corrected.artefact().revision()).isEqualTo(2);
        assertThat(corrected.corrected("referred-by-service", "01")).contains(WrongTable.found(first));
        assertThat(corrected.corrected("opened-by-form", "01")).isEmpty();
    }

    @Test
    void each_stream_is_recorded_in_the_order_of_time_and_the_whole_nearly_so() {
        log.stream()
                .collect(groupingBy(Fact::stream))
                .values()
                .forEach(stream -> assertThat(stream.stream().map(Fact::at)).isSorted());
        Instant latest = Instant.MIN;
        for (Fact fact : log) {
            assertThat(fact.at()).isAfter(latest.equals(Instant.MIN) ? latest : latest.minus(Duration.ofDays(2)));
            latest = fact.at().isAfter(latest) ? fact.at() : latest;
        }
    }

    @Test
    void no_case_has_an_impossible_history() {
        CaseHistories.check(demo.bean(EventStorageEngine.class));
    }

    @Test
    void the_people_of_the_demonstration_find_a_day_of_work() {
        var staff = DemoAccounts.idOf("staff.hoaban");
        Instant now = Instant.now();
        var owed = demo.bean(Duties.class).of(staff, null, 50);
        assertThat(owed)
                .anyMatch(duty -> duty.missed())
                .anyMatch(duty -> duty.due().isAfter(now));
        assertThat(database.sql("select count(*) from authority.case_assignment where worker_id = ?")
                        .param(staff.value())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(WorkDay.hoaBan().size());
    }

    @Test
    void nothing_personal_of_it_lies_anywhere_in_clear() {
        for (String words : Set.of("Bùi Thị Hạnh", "Triệu Thị Mẩy", "0900000031", "Xóm mẫu", "Nhà mẫu số 3")) {
            assertThat(database.sql(
                                    "select count(*) from log.event where position(convert_to(?, 'UTF8') in payload) > 0")
                            .param(words)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void the_same_seed_tells_the_same_and_another_seed_something_else() {
        assertThat(told(new Plan(History.SEED, CASES, until)))
                .isEqualTo(told(plan))
                .isNotEqualTo(told(new Plan(7, CASES, until)));
    }

    private static List<String> told(Plan one) {
        return one.tales().stream()
                .map(Plan.Planned::tale)
                .flatMap(tale -> tale.steps().stream()
                        .map(step -> tale.caseId + " " + step.at() + " " + step.by() + " " + step.refused()))
                .toList();
    }

    private static int halfSince(LocalDate begins, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Deadlines.HERE);
        return ((day.getYear() - begins.getYear()) * 12 + day.getMonthValue() - begins.getMonthValue()) / 6;
    }

    private static List<Fact> named(String name) {
        return log.stream().filter(fact -> fact.name().equals(name)).toList();
    }
}
