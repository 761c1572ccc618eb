package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.Running;
import tincay.api.SimulatedClock;
import tincay.api.TestPostgres;
import tincay.api.administration.DemoAccounts;
import tincay.api.duties.OverdueWatch;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.TheClock;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.access.Hidden;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;

/** Deadlines come and pass at an hour the test says, on two nodes of one database. */
class DutiesJourneyTest {

    private static final String MORNING = "2026-11-20T03:00:00Z";
    private static final String EVENING = "2026-11-20T14:00:00Z";
    private static final String MIDNIGHT = "2026-11-20T17:00:00Z";
    private static final String NEXT_MORNING = "2026-11-21T02:00:00Z";

    /** What is owed later than this no story here is about. */
    private static final String DAYS_AHEAD = "2026-11-24T00:00:00Z";

    private static final String MUCH_LATER = "2026-12-31T00:00:00Z";

    private static final SimulatedClock CLOCK = new SimulatedClock(MORNING);

    private static Running one;
    private static Running other;
    private static Program staff;

    @BeforeAll
    static void start(@TempDir Path folder) {
        String url = TestPostgres.freshDatabase();
        one = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
        other = Running.demoAt(CLOCK, url, folder.resolve("master.key"));
    }

    @AfterAll
    static void stop() {
        Stream.of(one, other).filter(running -> running != null).forEach(Running::stop);
    }

    @BeforeEach
    void in_the_morning_everything_that_was_missed_has_been_said() {
        CLOCK.is(MUCH_LATER);
        look();
        itIs(MORNING);
    }

    @Test
    void from_opening_to_overdue_to_entered_late() {
        String desk = opens();
        assertThat(states(desk)).isEqualTo(Map.of("NOTIFY_COMMUNE", "OPEN", "ASSESS", "OPEN"));
        assertThat(look()).isZero();
        itIs(EVENING);
        assertThat(states(desk)).isEqualTo(Map.of("NOTIFY_COMMUNE", "SOON", "ASSESS", "SOON"));
        String seen = desk(desk).file().version();

        itIs(MIDNIGHT);
        assertThat(look()).isEqualTo(2);
        assertThat(look()).as("a repeat does nothing").isZero();
        assertThat(states(desk)).isEqualTo(Map.of("NOTIFY_COMMUNE", "OVERDUE", "ASSESS", "OVERDUE"));
        assertThat(events(desk)).filteredOn("case.duty_overdue"::equals).hasSize(2);
        assertThat(desk(desk).file().text()).contains(PrefixedIds.of(TheClock.WORKER));

        itIs(NEXT_MORNING);
        staff.post(desk(desk).path() + "/commune-notifications", Cases.NOTICE, "If-Match", seen)
                .isDone();
        desk(desk)
                .does("risk-assessments", Cases.with(Cases.LOW_RISK, "on", "2026-11-21"))
                .isDone();
        assertThat(states(desk)).isEqualTo(Map.of("NOTIFY_COMMUNE", "IN_TIME_ENTERED_LATE", "ASSESS", "DONE_LATE"));
        assertThat(events(desk)).filteredOn("case.duty_overdue"::equals).hasSize(2);
        assertThat(look()).isZero();
    }

    @Test
    void what_is_done_in_time_is_never_said_to_be_missed() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        itIs(NEXT_MORNING);
        assertThat(look()).isZero();
        assertThat(states(desk)).isEmpty();
        assertThat(events(desk)).doesNotContain("case.duty_overdue");
    }

    @Test
    void a_request_about_data_nobody_answered_is_said_to_be_overdue_once() {
        String request = staff.post(
                        "/data-requests",
                        Map.of("kind", "ACCESS", "askedBy", "THE_PERSON", "asker", "Lê Thị Thử", "words", "Xin xem"))
                .isDone()
                .text("requestId");
        itIs("2026-11-24T16:59:59Z");
        look();
        itIs("2026-11-24T17:00:00Z");
        assertThat(look()).isEqualTo(1);
        assertThat(look()).as("a repeat does nothing").isZero();
        Reply seen = at("dpo").get("/data-requests/" + request).isDone();
        assertThat(seen.text("request.acknowledgement")).isEqualTo("OVERDUE");
        assertThat(seen.text("request.answer")).isEqualTo("OPEN");
    }

    @Test
    void of_a_case_that_was_closed_nothing_is_said() {
        String desk = opens();
        desk(desk)
                .does("commune-notifications", Cases.with(Cases.NOTICE, "notifiedAt", "2026-11-20T09:30:00+07:00"))
                .isDone();
        desk(desk).does("closure", Cases.CLOSURE).isDone();
        itIs(NEXT_MORNING);
        assertThat(look()).isZero();
        desk(desk).does("reopening", Map.of("reason", "NEW_HARM")).isDone();
        assertThat(states(desk)).isEqualTo(Map.of("ASSESS", "OPEN"));
        itIs("2026-11-21T17:00:00Z");
        assertThat(look()).isEqualTo(1);
    }

    @Test
    void two_nodes_that_look_at_once_say_it_once() throws Exception {
        List<String> desks = Stream.generate(this::opens).limit(3).toList();
        itIs(MIDNIGHT);
        try (var both = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = Stream.of(one, other, one, other)
                    .<Callable<Integer>>map(
                            node -> () -> node.bean(OverdueWatch.class).look())
                    .toList();
            for (var looked : both.invokeAll(looks)) {
                assertThat(looked.get()).isBetween(0, 6);
            }
        }
        look();
        assertThat(desks)
                .allSatisfy(desk -> assertThat(events(desk))
                        .filteredOn("case.duty_overdue"::equals)
                        .hasSize(2));
        assertThat(other.bean(OverdueWatch.class).look()).isZero();
    }

    @Test
    void while_another_holds_the_watch_nobody_looks() throws Exception {
        opens();
        itIs(MIDNIGHT);
        try (var holder = one.bean(javax.sql.DataSource.class).getConnection();
                var statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('overdue watch', 0))");
            assertThat(other.bean(OverdueWatch.class).look()).isZero();
            statement.execute("select pg_advisory_unlock(hashtextextended('overdue watch', 0))");
        }
        assertThat(other.bean(OverdueWatch.class).look()).isEqualTo(2);
    }

    @Test
    void silence_of_a_receiver_is_a_fact_and_an_answer_of_the_same_day_still_was_in_time() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        String referral = desk(desk).referral();
        assertThat(states(desk)).isEqualTo(Map.of("REFERRAL_ANSWER", "OPEN"));
        itIs("2026-11-21T14:00:01Z");
        assertThat(look()).isEqualTo(1);
        assertThat(events(desk)).contains("referral.answer_overdue");
        assertThat(states(desk)).isEqualTo(Map.of("REFERRAL_ANSWER", "OVERDUE"));

        Program counsellor = at("counsellor.mot");
        String version = counsellor.get("/referrals/" + referral).isDone().version();
        counsellor
                .post("/referrals/" + referral + "/acceptance", Map.of("on", "2026-11-20"), "If-Match", version)
                .isDone();
        assertThat(states(desk)).isEqualTo(Map.of("REFERRAL_ANSWER", "IN_TIME_ENTERED_LATE"));
    }

    @Test
    void who_waited_in_vain_ends_it_and_another_helps_and_what_is_said_late_is_refused() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        String silent = new Outside(staff, desk(desk)).refers("LEGAL_AID", "URGENT");
        itIs("2026-11-21T14:00:01Z");
        look();
        assertThat(events(desk)).contains("referral.answer_overdue");
        var outside = new Outside(staff, desk(desk));
        outside.answers(silent, "no-answer", Map.of()).isDone();
        outside.hears(silent, "decline", Map.of("reason", "OUT_OF_AREA")).isRefused(409, "referral.ended");
        String agreed = outside.agreed("LEGAL_AID");
        outside.sends("LEGAL_AID", agreed, Map.of("channel", "PAPER", "urgency", "EMERGENCY"))
                .isRefused(409, "referral.emergency-call-needed");
        String other = outside.refers("LEGAL_AID", "URGENT");
        outside.hears(other, "acceptance", Map.of()).isDone();
        outside.hears(other, "completion", Map.of("outcome", "NEEDS_MET")).isDone();
        desk(desk).does("closure", Cases.CLOSURE).isDone();
    }

    @Test
    void twelve_hours_after_it_was_asked_the_silence_of_the_commune_is_a_fact() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        String request = desk(desk)
                .does(
                        "no-contact",
                        Map.of(
                                "requestedBy",
                                "SURVIVOR",
                                "requestedAt",
                                "2026-11-20T20:00:00+07:00",
                                "committee",
                                "UBND xã",
                                "reason",
                                "Bị dọa",
                                "rightsTold",
                                true))
                .isDone()
                .text("noContactId");
        assertThat(states(desk)).containsEntry("NO_CONTACT_DECISION", "OPEN");
        itIs("2026-11-21T01:00:00Z");
        look();
        assertThat(look()).as("a repeat does nothing").isZero();
        assertThat(events(desk))
                .filteredOn("no_contact.decision_overdue"::equals)
                .hasSize(1);
        assertThat(states(desk)).containsEntry("NO_CONTACT_DECISION", "OVERDUE");
        assertThat(at("supervisor.xa").get("/duties?scope=commune&limit=100").text())
                .contains("NO_CONTACT_DECISION");
        staff.post(
                        "/no-contact/" + request + "/refusal",
                        Map.of("decidedAt", "2026-11-20T21:00:00+07:00", "reason", "Chưa đủ căn cứ"),
                        "If-Match",
                        "\"0\"")
                .isDone();
        assertThat(states(desk)).containsEntry("NO_CONTACT_DECISION", "IN_TIME_ENTERED_LATE");
    }

    @Test
    void in_high_danger_a_plan_is_owed_today_and_a_referral_or_the_reason_for_none() {
        String desk = opens();
        desk(desk).does("no-referral", Map.of("reason", "Chưa muốn")).isRefused(409, "referral.not-high");
        desk(desk)
                .does("risk-assessments", Map.of("answers", Map.of("weapon", true), "level", "HIGH"))
                .isDone();
        assertThat(dues(desk)).contains("2026-11-21T17:00:00Z", "2026-11-27T17:00:00Z");
        desk(desk).does("no-referral", Map.of()).names("reason", "field.required");
        desk(desk)
                .does("no-referral", Map.of("reason", "Chị ấy chưa muốn đi đâu"))
                .isDone();
        assertThat(dues(desk)).doesNotContain("2026-11-21T17:00:00Z");
        assertThat(desk(desk).file().text("care.unreferred.0.reason.value.words"))
                .isEqualTo("Chị ấy chưa muốn đi đâu");
        itIs(MIDNIGHT);
        look();
        assertThat(desk(desk).file().at("timeline").toString()).contains("case.not_referred", "case.duty_overdue");
        assertThat(states(desk)).containsEntry("PLAN", "OVERDUE");
    }

    @Test
    void what_was_broken_asks_for_another_look_the_same_day_and_a_plan_for_a_child_is_waited_for() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        String request = desk(desk)
                .does(
                        "no-contact",
                        Map.of(
                                "requestedBy", "SURVIVOR",
                                "requestedAt", "2026-11-20T12:00:00+07:00",
                                "committee", "UBND xã",
                                "reason", "Bị dọa",
                                "rightsTold", true))
                .isDone()
                .text("noContactId");
        changes(
                request,
                "order",
                0,
                Map.of(
                        "decidedAt",
                        "2026-11-20T13:00:00+07:00",
                        "from",
                        "2026-11-20",
                        "to",
                        "2026-11-23",
                        "number",
                        "12/QĐ"));
        changes(
                request,
                "breaches",
                1,
                Map.of(
                        "happenedAt",
                        "2026-11-20T20:30:00+07:00",
                        "kind",
                        "NEAR",
                        "harmAgain",
                        false,
                        "words",
                        "Đứng ở cổng"));
        assertThat(dues(desk)).contains("2026-11-20T17:00:00Z");
        itIs(MIDNIGHT);
        look();
        assertThat(states(desk)).containsEntry("ASSESS", "OVERDUE");
        assertThat(events(desk)).contains("case.reassessment_owed", "case.duty_overdue");

        desk(desk).does("child-plan", Map.of("on", "2026-11-20")).isRefused(409, "child-plan.no-child");
        desk(desk).does("answers", Map.of("told", Map.of("childHarmed", "YES"))).isDone();
        desk(desk).does("child-plan/approval", Map.of()).isRefused(409, "child-plan.not-made");
        desk(desk).does("child-plan", Map.of("on", "2030-01-01")).names("on", "field.in-future");
        assertThat(dues(desk)).contains("2026-11-27T17:00:00Z");
        desk(desk).does("child-plan", Map.of()).isDone();
        assertThat(dues(desk)).contains("2026-11-24T17:00:00Z");
        desk(desk).does("child-plan/approval", Map.of()).isDone();
        desk(desk).does("child-plan/approval", Map.of()).isRefused(409, "child-plan.already-approved");
        assertThat(desk(desk).file().text("care.childPlan.approvedOn")).isEqualTo("2026-11-21");
    }

    private void changes(String request, String what, int version, Map<String, Object> body) {
        staff.post("/no-contact/" + request + "/" + what, body, "If-Match", "\"" + version + "\"")
                .isDone();
    }

    @Test
    void a_place_is_looked_at_again_or_it_is_said_that_nobody_did() {
        String desk = opens();
        itIs(EVENING);
        desk(desk).ready();
        String stay = desk(desk)
                .does("stays", Map.of("kind", "TRUSTED_ADDRESS", "place", "Nhà bà Thử"))
                .isDone()
                .text("stayId");
        assertThat(desk(desk).file().text("stays.0.nextReviewBy")).isEqualTo("2026-11-23");
        itIs("2026-11-23T17:00:00Z");
        look();
        assertThat(look()).as("a repeat does nothing").isZero();
        assertThat(events(desk)).contains("stay.review_overdue");
        staff.post("/stays/" + stay + "/review", Map.of("words", "Vẫn ổn"), "If-Match", "\"1\"")
                .isDone();
        assertThat(desk(desk).file().text("stays.0.nextReviewBy")).isEqualTo("2026-11-27");
        assertThat(desk(desk).file().text("stays.0.reviews.0.words.value.sentence"))
                .isEqualTo("Vẫn ổn");
        staff.post("/stays/" + stay + "/review", Map.of("on", "2026-01-01"), "If-Match", "\"2\"")
                .isRefused(409, "stay.before-arrival");
    }

    @Test
    void a_supervisor_sees_what_is_late_in_her_commune_by_number_and_nobody_elses() {
        String desk = opens();
        String elsewhere = opens(at("staff.suoimo"));
        itIs(NEXT_MORNING);
        Program supervisor = at("supervisor.xa");
        Reply commune = supervisor.get("/duties?scope=commune&limit=100").isDone();
        assertThat(commune.text()).contains(desk, number(desk)).doesNotContain(elsewhere, "Bùi", "HUSBAND");
        assertThat(at("supervisor.thanhpho")
                        .get("/duties?scope=commune&limit=100")
                        .text())
                .contains(desk, elsewhere);
        assertThat(supervisor.get("/duties").isDone().at("items")).isEmpty();
        assertThat(staff.get("/duties?scope=commune").isDone().at("items")).isEmpty();
        assertThat(staff.get("/duties?limit=100").text()).contains(desk).doesNotContain(elsewhere);
    }

    @Test
    void after_sexual_violence_the_windows_for_health_care_are_counted_from_the_event() {
        Map<String, Object> violence = new TreeMap<>(Map.of(
                "forms", List.of("SEXUAL"),
                "primaryForm", "SEXUAL",
                "sexualEventOn", "2026-11-18",
                "sexualEventHour", "21:00"));
        String desk = opens(staff, "violence", violence);
        assertThat(dues(desk)).contains("2026-11-21T14:00:00Z", "2026-11-23T14:00:00Z");
        CLOCK.is("2026-11-21T14:00:00Z");
        look();
        itIs("2026-11-21T14:00:00Z");
        assertThat(states(desk)).containsEntry("HEALTH_SOON", "OPEN");
        assertThat(events(desk)).contains("case.health_window_noted");
        assertThat(events(desk)).filteredOn("case.duty_overdue"::equals).hasSize(3);

        violence.remove("sexualEventHour");
        violence.put("sexualEventOn", "2026-11-17");
        itIs(MORNING);
        assertThat(dues(opens(staff, "violence", violence)))
                .as("a window that closed before she came is nobody's")
                .contains("2026-11-21T17:00:00Z")
                .doesNotContain("2026-11-19T17:00:00Z");
    }

    private static List<String> dues(String desk) {
        return staff.get("/duties?limit=100")
                .isDone()
                .at("items")
                .valueStream()
                .filter(item -> item.at("/caseId").asString().equals(desk))
                .map(item -> item.at("/due").asString())
                .toList();
    }

    @Test
    void pages_of_duties_follow_one_another() {
        Stream.generate(this::opens).limit(3).forEach(desk -> {});
        List<String> whole = ids(staff.get("/duties?limit=100").isDone());
        Reply first = staff.get("/duties?limit=2").isDone();
        Reply second = staff.get("/duties?limit=2&after=" + first.text("next")).isDone();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        assertThat(Stream.of(first, second).flatMap(page -> ids(page).stream()))
                .containsExactlyElementsOf(whole.subList(0, 4));
    }

    @Test
    void nobody_but_the_clock_says_that_a_deadline_has_passed() {
        String desk = opens();
        itIs(MIDNIGHT);
        CaseId caseId = PrefixedIds.read(desk, CaseId.class);
        Instant due = Instant.parse(MIDNIGHT);
        assertThatThrownBy(() -> says(new DeclareOverdue(caseId, DutyId.of(Duty.ASSESS, caseId), due, due)))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> says(new DeclareAnswerOverdue(new ReferralId(caseId.value()), due, due)))
                .isInstanceOf(Hidden.class);
        assertThat(one.bean(JdbcClient.class)
                        .sql("select count(*) from account.account where worker_id = ?")
                        .param(TheClock.WORKER.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(events(desk)).doesNotContain("case.duty_overdue");
    }

    private static void says(Command command) {
        one.bean(CommandDesk.class)
                .perform(
                        new Call(DemoAccounts.idOf("staff.hoaban"), null, "x", null),
                        List.of(command),
                        version -> new Answer(201, null, version, Map.of()));
    }

    /** Nobody stays signed in for as long as a deadline takes. */
    private static void itIs(String hour) {
        CLOCK.is(hour);
        staff = at("staff.hoaban");
    }

    private String opens() {
        return opens(staff);
    }

    private static String opens(Program worker) {
        return opens(worker, "broughtBy", "SELF");
    }

    private static String opens(Program worker, String member, Object value) {
        String address = worker.get("/session").isDone().text("roles.0.addressId");
        return worker.post("/cases", Cases.with(Cases.intake(address), member, value))
                .isDone()
                .text("caseId");
    }

    private static StaffDesk desk(String caseId) {
        return StaffDesk.of(staff, caseId);
    }

    private static Program at(String username) {
        return Program.elsewhere(one.url(), username, Demo.PASSWORD);
    }

    private static int look() {
        return one.bean(OverdueWatch.class).look();
    }

    private static String number(String desk) {
        return desk(desk).file().text("caseNumber");
    }

    private static List<String> events(String desk) {
        return desk(desk)
                .file()
                .isDone()
                .at("timeline")
                .valueStream()
                .map(moment -> moment.at("/event").asString())
                .toList();
    }

    private static List<String> ids(Reply page) {
        return page.at("items")
                .valueStream()
                .map(item -> item.at("/dutyId").asString())
                .toList();
    }

    /** What the worker's list says of one case: each kind of duty and how it stands. */
    private static Map<String, String> states(String desk) {
        Map<String, String> states = new TreeMap<>();
        staff.get("/duties?limit=100")
                .isDone()
                .at("items")
                .valueStream()
                .filter(item -> item.at("/caseId").asString().equals(desk))
                .filter(item -> Instant.parse(item.at("/due").asString()).isBefore(Instant.parse(DAYS_AHEAD)))
                .forEach(item -> states.put(
                        item.at("/kind").asString(), item.at("/state").asString()));
        return states;
    }
}
