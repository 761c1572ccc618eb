package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kin of somebody in a case is shut out of it, and somebody who comes again is known by a human being only. */
@ExtendWith(WatchesCases.class)
class TiesJourneyTest {

    private static final String HOA_BAN = StaffDesk.addressOf("staff.hoaban");
    private static final Program SUPERVISOR = Program.of("supervisor.xa");
    private static final Program CITY = Program.of("supervisor.thanhpho");

    /** Letters only, so that nobody else in the demonstration is called so. */
    private final String word = UUID.randomUUID()
            .toString()
            .replaceAll("[^0-9a-f]", "")
            .chars()
            .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'g' : digit)))
            .reduce("", String::concat);

    @Test
    void the_brother_of_the_husband_is_shut_out_whatever_the_reason_and_a_colleague_covers() {
        Hired brother = Hired.staffOf(HOA_BAN);
        Program binh = brother.signsIn();
        String caseId = opens(binh, HOA_BAN, "Đinh Văn " + word, 1985);
        String number = binh.get("/cases/" + caseId).isDone().text("caseNumber");
        var kin = Map.of("workerId", brother.workerId(), "tie", "SIBLING", "reason", "Ông trưởng thôn xác nhận");

        SUPERVISOR.post("/cases/" + caseId + "/ties", kin).isRefused(404, "not-found");
        reads(SUPERVISOR, number, "SUPERVISION").isDone();
        SUPERVISOR.post("/cases/" + caseId + "/ties", kin).isDone();
        SUPERVISOR.post("/cases/" + caseId + "/ties", kin).isRefused(409, "tie.already-confirmed");

        Reply hidden = binh.get("/cases/" + caseId);
        Reply missing = binh.get("/cases/case-" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(missing.text());
        assertThat(Cases.plain(hidden.headers().map()))
                .isEqualTo(Cases.plain(missing.headers().map()));
        assertThat(binh.get("/cases").isDone().text()).doesNotContain(caseId);
        reads(binh, number, "EMERGENCY").isRefused(404, "not-found");
        reads(binh, number, "COVER").isRefused(404, "not-found");
        binh.post("/cases/" + caseId + "/notes", Map.of("kind", "CALL", "text", "Thử"), "If-Match", "\"0\"")
                .isRefused(404, "not-found");

        assertThat(SUPERVISOR.get("/cases/without-worker").isDone().text()).contains(caseId);
        Hired colleague = Hired.staffOf(HOA_BAN);
        Program covering = colleague.signsIn();
        reads(covering, number, "COVER").isDone();
        assertThat(covering.get("/cases/" + caseId).isDone().text("status")).isEqualTo("OPEN");
        gives(caseId, brother).names("workerId", "staffing.cannot-take");
        gives(caseId, colleague).isDone();
        assertThat(SUPERVISOR.get("/cases/without-worker").isDone().text()).doesNotContain(caseId);

        lifts(caseId, colleague).isRefused(409, "tie.not-confirmed");
        lifts(caseId, brother).isDone();
        gives(caseId, brother).isDone();
        binh.get("/cases/" + caseId).isDone();
    }

    @Test
    void a_tie_told_of_before_alerts_the_supervisor_and_tells_its_worker_nothing() {
        Hired tied = Hired.staffOf(HOA_BAN);
        Program worker = tied.signsIn();
        var tie = Map.of("fullName", "Đinh Văn " + word, "birthYear", 1985, "tie", "SIBLING");
        Reply unknown = worker.post("/workers/me/ties", tie).isDone();
        assertThat(worker.get("/workers/me/ties").isDone().text("items.0.tie.value.fullName"))
                .isEqualTo("Đinh Văn " + word);
        assertThat(SUPERVISOR.get("/workers/me/ties").isDone().text()).doesNotContain(word);

        String caseId = opens(Program.of("staff.hoaban"), HOA_BAN, "dinh  van " + word.toUpperCase(), 1985);
        Reply told = tells(SUPERVISOR, caseId);
        assertThat(told.text("kind")).isEqualTo("TIE_DECLARED");
        assertThat(told.text("worker")).isEqualTo(tied.workerId());
        assertThat(told.text()).doesNotContain(word);
        worker.get("/duplicates").isRefused(403, "access.role");

        Reply known = worker.post("/workers/me/ties", tie).isDone();
        assertThat(known.body().propertyNames()).isEqualTo(unknown.body().propertyNames());
        String told1 = told.text("likenessId");
        dismisses(SUPERVISOR, told1).isRefused(404, "not-found");
        reads(SUPERVISOR, numberOf(Program.of("staff.hoaban"), caseId), "SUPERVISION")
                .isDone();
        dismisses(SUPERVISOR, told1).isDone();
        dismisses(SUPERVISOR, told1).isRefused(404, "not-found");

        String tieId = unknown.text("tieId");
        worker.post("/workers/me/ties/" + tieId + "/withdrawal", Map.of()).isDone();
        worker.post("/workers/me/ties/" + tieId + "/withdrawal", Map.of()).isRefused(409, "worker.tie-withdrawn");
        SUPERVISOR.post("/workers/me/ties/" + tieId + "/withdrawal", Map.of()).isRefused(409, "worker.tie-unknown");
    }

    @Test
    void who_comes_again_elsewhere_is_a_maybe_and_a_human_being_says_that_it_is_she() {
        Program hoaBan = Program.of("staff.hoaban");
        Program suoiMo = Program.of("staff.suoimo");
        String first = comes(hoaBan, HOA_BAN, "Hà Thị " + word);
        String again = comes(suoiMo, StaffDesk.addressOf("staff.suoimo"), "ha thi " + word);

        Reply told = tells(CITY, again);
        assertThat(told.text("kind")).isEqualTo("SAME_PERSON");
        assertThat(told.text("otherCase")).isEqualTo(first);
        assertThat(told.text()).doesNotContain(word);
        String likeness = told.text("likenessId");
        confirms(likeness).isRefused(404, "not-found");
        reads(CITY, numberOf(suoiMo, again), "SUPERVISION").isDone();
        confirms(likeness).isRefused(404, "not-found");
        reads(CITY, numberOf(hoaBan, first), "SUPERVISION").isDone();
        confirms(likeness).isDone();
        confirms(likeness).isRefused(404, "not-found");

        assertThat(CITY.get("/cases/" + again).isDone().text("knownBefore.0.caseId"))
                .isEqualTo(first);
        assertThat(CITY.get("/cases/" + first).isDone().text("knownBefore.0.caseId"))
                .isEqualTo(again);
        Reply hers = suoiMo.get("/cases/" + again).isDone();
        assertThat(hers.at("knownBefore").size()).isEqualTo(1);
        assertThat(hers.text()).doesNotContain(first);
    }

    @Test
    void a_distant_tie_said_at_the_intake_is_told_to_the_supervisor_and_a_near_one_stops_it() {
        var intake = Cases.with(
                Cases.without(Cases.without(Cases.intake(HOA_BAN), "person"), "perpetrator"), "staffTie", "OTHER_KIN");
        String caseId =
                Program.of("staff.hoaban").post("/cases", intake).isDone().text("caseId");
        assertThat(tells(SUPERVISOR, caseId).text("kind")).isEqualTo("TIE_TOLD");
        SUPERVISOR.get("/cases/" + caseId + "/ties").isRefused(404, "not-found");
        reads(SUPERVISOR, numberOf(Program.of("staff.hoaban"), caseId), "SUPERVISION")
                .isDone();
        assertThat(SUPERVISOR.get("/cases/" + caseId + "/ties").isDone().text("items.0.details.value.tie"))
                .isEqualTo("OTHER_KIN");
        Program.of("staff.hoaban")
                .post("/cases", Cases.with(intake, "staffTie", "SIBLING"))
                .isRefused(409, "case.conflict-of-interest");
    }

    @Test
    void whoever_asks_too_often_waits() {
        String caseId = opens(Program.of("staff.hoaban"), HOA_BAN, "Đinh Văn " + word, 1985);
        opens(Program.of("staff.hoaban"), HOA_BAN, "Đinh Văn " + word, 1985);
        Program curious = Hired.supervisorOf("01").signsIn();
        String path = "/duplicates/" + waiting(curious, null);
        for (int asked = 0; asked < 30; asked++) {
            curious.get(path).isDone();
        }
        Reply refused = curious.get(path).isRefused(429, "duplicates.wait");
        assertThat(refused.header("Retry-After")).isNotBlank();
        assertThat(caseId).isNotBlank();
    }

    @Test
    void what_is_missing_or_unknown_is_named_and_never_repeated() {
        String secret = "BI-MAT-8821";
        Program worker = Program.of("staff.hoaban");
        worker.post("/workers/me/ties", Map.of("fullName", secret, "tie", "SIBLING"))
                .names("birthYear", "field.required");
        Reply none = worker.post("/workers/me/ties", Map.of("fullName", secret, "birthYear", 1980, "tie", "NONE"));
        assertThat(none.names("tie", "field.not-allowed").text()).doesNotContain(secret);
        worker.post("/workers/me/ties", Map.of("fullName", "…", "birthYear", 1980, "tie", "WORK"))
                .names("fullName", "field.required");
        assertThat(worker.post("/workers/me/ties", Map.of("fullName", "A", "birthYear", 1980, "tie", secret))
                        .names("tie", "field.unknown")
                        .text())
                .doesNotContain(secret);
        SUPERVISOR.get("/duplicates/like-" + UUID.randomUUID()).isRefused(404, "not-found");
        confirms("like-" + UUID.randomUUID()).isRefused(404, "not-found");
        StaffDesk desk = StaffDesk.withCase();
        reads(SUPERVISOR, desk.file().text("caseNumber"), "SUPERVISION").isDone();
        var nobody = Map.of("workerId", "wrk-" + UUID.randomUUID(), "tie", "SIBLING", "reason", "Thử");
        SUPERVISOR.post(desk.path() + "/ties", nobody).names("workerId", "field.unknown");
        SUPERVISOR.post(desk.path() + "/ties", Map.of("tie", "SIBLING")).names("reason", "field.required");
    }

    private String opens(Program staff, String address, String perpetrator, int birthYear) {
        var intake = Cases.with(
                Cases.without(Cases.intake(address), "person"),
                "perpetrator",
                Map.of("fullName", perpetrator, "birthYear", birthYear));
        return staff.post("/cases", intake).isDone().text("caseId");
    }

    private static String comes(Program staff, String address, String survivor) {
        var intake = Cases.with(
                Cases.without(Cases.intake(address), "perpetrator"),
                "person",
                Map.of("fullName", survivor, "birthYear", 1991));
        return staff.post("/cases", intake).isDone().text("caseId");
    }

    private static String numberOf(Program staff, String caseId) {
        return staff.get("/cases/" + caseId).isDone().text("caseNumber");
    }

    private static Reply reads(Program reader, String number, String ground) {
        return reader.post("/emergency-access", Map.of("caseNumber", number, "ground", ground, "reason", "Cần xem"));
    }

    /** What the supervisor is told about the one likeness of a case. */
    private static Reply tells(Program supervisor, String caseId) {
        return supervisor.get("/duplicates/" + waiting(supervisor, caseId)).isDone();
    }

    private static String waiting(Program supervisor, String caseId) {
        List<String> found = new ArrayList<>();
        for (var item : supervisor.get("/duplicates").isDone().at("items")) {
            if (caseId == null || item.at("/caseId").asString().equals(caseId)) {
                found.add(item.at("/likenessId").asString());
            }
        }
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }

    private static Reply dismisses(Program supervisor, String likeness) {
        return supervisor.post("/duplicates/" + likeness + "/dismissal", Map.of());
    }

    private static Reply confirms(String likeness) {
        return CITY.post("/duplicates/" + likeness + "/same-person", Map.of());
    }

    private static Reply gives(String caseId, Hired worker) {
        return SUPERVISOR.post("/cases/" + caseId + "/workers", Map.of("workerId", worker.workerId()));
    }

    private static Reply lifts(String caseId, Hired worker) {
        return SUPERVISOR.post(
                "/cases/" + caseId + "/ties/" + worker.workerId() + "/lifting", Map.of("reason", "Nhầm tên"));
    }
}
