package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only a second person may decide, and how she comes to read what she decides on. */
@ExtendWith(WatchesCases.class)
class SupervisionTest {

    private static final Map<String, Object> HIGH_RISK =
            Map.of("answers", Map.of("weapon", true, "strangled", true), "level", "HIGH");

    private final StaffDesk desk = StaffDesk.withCase();
    private final Program supervisor = Program.of("supervisor.xa");
    private final Program colleague = Program.of("staff.suoimo");

    @Test
    void a_case_of_high_risk_is_closed_by_two() {
        dangerous();
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.needs-supervisor");
        desk.does("closure/proposal", Cases.CLOSURE).isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSURE_PROPOSED");
        desk.does("closure/proposal", Cases.CLOSURE).isRefused(409, "case.closure-pending");

        decides("approval", Map.of()).isRefused(404, "not-found");
        opens(supervisor, "SUPERVISION").isDone();
        decides("return", Map.of("reason", "Chưa hỏi về các cháu")).isDone();
        decides("approval", Map.of()).isRefused(409, "case.closure-not-proposed");
        assertThat(desk.file().text("status")).isEqualTo("OPEN");

        desk.does("closure/proposal", Cases.CLOSURE).isDone();
        decides("approval", Map.of()).isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSED");
    }

    @Test
    void nobody_reads_a_case_without_saying_why_and_a_reason_makes_nobody_of_the_address() {
        assertThat(supervisor.get(desk.path()).status()).isEqualTo(404);
        assertThat(colleague.get(desk.path()).status()).isEqualTo(404);
        opens(colleague, "COVER").isRefused(404, "not-found");
        opens(colleague, "SUPERVISION").isRefused(404, "not-found");
        opens(supervisor, "COVER").isRefused(404, "not-found");
        assertThat(opens(supervisor, "SUPERVISION").isDone().text("until")).isNotBlank();
        assertThat(supervisor.get(desk.path()).isDone().text("caseId")).isEqualTo(desk.caseId());
    }

    @Test
    void a_number_nobody_has_is_answered_like_one_that_may_not_be_opened() {
        Reply foreign = opens(colleague, "COVER");
        Reply missing = colleague.post(
                "/emergency-access", Map.of("caseNumber", "2222-2222", "ground", "COVER", "reason", "Thử"));
        assertThat(missing.status()).isEqualTo(foreign.status());
        assertThat(missing.text()).isEqualTo(foreign.text());
        assertThat(Cases.plain(missing.headers().map()))
                .isEqualTo(Cases.plain(foreign.headers().map()));
    }

    @Test
    void an_emergency_is_looked_at_by_a_second_person_who_has_read_the_case() {
        String access = opens(colleague, "EMERGENCY").isDone().text("accessId");
        assertThat(colleague.get(desk.path()).status()).isEqualTo(200);
        assertThat(waiting()).contains(access);

        Map<String, String> right = Map.of("result", "CONFIRMED", "words", "Đã gọi 115 kịp");
        supervisor.post("/emergency-access/" + access + "/review", right).isRefused(404, "not-found");
        opens(supervisor, "SUPERVISION").isDone();
        supervisor.post("/emergency-access/" + access + "/review", right).isDone();
        assertThat(waiting()).doesNotContain(access);
        supervisor
                .post("/emergency-access/" + access + "/review", right)
                .isRefused(409, "emergency-access.already-reviewed");
    }

    @Test
    void the_supervisor_gives_a_case_to_others_of_its_address_only() {
        String mo = Program.of("staff.hoaban").get("/session").isDone().text("workerId");
        String tai = colleague.get("/session").isDone().text("workerId");
        String workers = desk.path() + "/workers";
        supervisor.post(workers, Map.of("workerId", tai)).names("workerId", "staffing.cannot-take");
        supervisor.post(workers, Map.of("workerId", mo)).isRefused(409, "case.already-assigned");
        supervisor.post(workers + "/" + mo + "/release", Map.of()).isRefused(409, "case.last-worker");
        supervisor.post(workers + "/" + tai + "/release", Map.of()).isRefused(409, "case.not-assigned");
        Program.of("supervisor.thanhpho")
                .post(workers + "/" + mo + "/release", Map.of())
                .isRefused(409, "case.last-worker");
    }

    @Test
    void what_is_missing_or_unknown_is_named_and_never_repeated() {
        String secret = "BI-MAT-7731";
        supervisor
                .post("/emergency-access", Map.of("ground", "COVER", "reason", "Thử"))
                .names("caseNumber", "field.required");
        Reply unknown = supervisor.post(
                "/emergency-access", Map.of("caseNumber", "2222-2222", "ground", secret, "reason", secret));
        unknown.names("ground", "field.unknown");
        assertThat(unknown.text()).doesNotContain(secret);
        supervisor
                .post("/emergency-access", Map.of("caseNumber", "2222-2222", "ground", "COVER", "reason", " "))
                .names("reason", "field.required");
        decides("return", Map.of("reason", "")).names("reason", "field.required");
        supervisor.post(desk.path() + "/workers", Map.of("workerId", secret)).names("workerId", "field.unknown");
        desk.does("closure/proposal", Cases.without(Cases.CLOSURE, "reason")).names("reason", "field.required");
    }

    private StaffDesk dangerous() {
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        desk.does("risk-assessments", HIGH_RISK).isDone();
        return desk;
    }

    private Reply opens(Program reader, String ground) {
        String number = desk.file().isDone().text("caseNumber");
        return reader.post(
                "/emergency-access", Map.of("caseNumber", number, "ground", ground, "reason", "Cần xem việc gấp"));
    }

    private Reply decides(String what, Map<String, ?> body) {
        return supervisor.post(
                desk.path() + "/closure/" + what, body, "If-Match", desk.file().version());
    }

    private String waiting() {
        return supervisor.get("/emergency-access").isDone().text();
    }
}
