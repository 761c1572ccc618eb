package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.administration.DemoAccounts;

/** Invented situations told from the first to the last step, over JSON alone; what others tell is named in docs/situations.md. */
@ExtendWith(WatchesCases.class)
class SituationsJourneyTest {

    private static final String HERE = StaffDesk.addressOf("staff.hoaban");
    private static final Map<String, Object> IN_DANGER =
            Map.of("answers", Map.of("weapon", true, "strangled", true), "level", "HIGH");
    private static final Map<String, Object> SIGNS = Map.of(
            "kind", "INTERPRETER",
            "nameVi", "Phiên dịch ký hiệu mẫu",
            "nameEn", "Sample sign interpreter",
            "area", "01",
            "phone", "0900 000 029",
            "hours", "7:30–16:30",
            "on", "2026-01-05");

    private final Program staff = Program.of("staff.hoaban");
    private final Program supervisor = Program.of("supervisor.xa");

    @Test
    void who_was_ordered_away_comes_near_and_she_is_asked_anew_the_same_day_and_the_police_are_called() {
        StaffDesk desk = StaffDesk.withCase().ready();
        String asked = desk.does(
                        "no-contact",
                        Map.of(
                                "requestedBy", "SURVIVOR",
                                "requestedAt", "2026-11-20T14:10:00+07:00",
                                "committee", "UBND xã Suối Thử",
                                "reason", "Bị dọa",
                                "rightsTold", true))
                .isDone()
                .text("noContactId");
        follows(desk, asked, "order", order("2026-11-20", "2026-11-23", "2026-11-20T22:05:00+07:00"))
                .isDone();
        follows(desk, asked, "order", order("2026-11-23", "2026-11-26", "2026-11-23T09:00:00+07:00"))
                .isDone();
        follows(
                        desk,
                        asked,
                        "breaches",
                        Map.of(
                                "kind", "NEAR",
                                "happenedAt", "2026-11-24T08:00:00+07:00",
                                "harmAgain", false,
                                "words", "Cách 60 m ở chợ",
                                "toldTo", "Công an xã",
                                "toldAt", "2026-11-24T08:20:00+07:00"))
                .isDone();
        desk.does("risk-assessments", Cases.with(IN_DANGER, "on", "2026-11-24")).isDone();
        var outside = new Outside(staff, desk);
        String police = outside.refers("POLICE", "EMERGENCY");
        outside.hears(police, "acceptance", Map.of()).isDone();
        outside.hears(police, "completion", Map.of("outcome", "NEEDS_MET")).isDone();
        follows(desk, asked, "end", Map.of("reason", "COURT_ORDER")).isDone();
        assertThat(desk.file().text("riskLevel")).isEqualTo("HIGH");
        closesWithSupervisor(desk);
    }

    @Test
    void after_new_harm_a_closed_case_is_opened_again_and_stays_readable_as_it_was() {
        StaffDesk desk = StaffDesk.withCase().ready();
        desk.does("closure", Cases.CLOSURE).isDone();
        String closed = recordedLast(desk);
        desk.does("notes", Map.of("kind", "CALL", "text", "Đã khép")).isRefused(409, "case.closed");
        desk.does("reopening", Map.of()).names("reason", "field.required");
        desk.does("reopening", Map.of("reason", "NEW_HARM")).isDone();
        desk.does("risk-assessments", IN_DANGER).isDone();
        assertThat(desk.file().text("riskLevel")).isEqualTo("HIGH");
        String wrong = desk.does("notes", Map.of("kind", "VISIT", "text", "Ghi nhầm hồ sơ thử"))
                .isDone()
                .text("noteId");
        desk.does("entries/" + wrong + "/strike", Map.of("reason", "WRONG_FILE"))
                .isDone();
        assertThat(desk.file().text()).doesNotContain("Ghi nhầm hồ sơ thử");

        Reply then = staff.get(desk.path() + "?at=" + closed).isDone();
        assertThat(then.text("status")).isEqualTo("CLOSED");
        assertThat(then.text("riskLevel")).isEqualTo("LOW");
        assertThat(then.at("notes").size()).isZero();
        closesWithSupervisor(desk);
    }

    @Test
    void what_was_written_without_signal_and_sent_twice_is_one_case_with_both_its_dates() {
        String key = UUID.randomUUID().toString();
        var intake = Cases.intake(HERE);
        String first =
                staff.post("/cases", intake, "Idempotency-Key", key).isDone().text("caseId");
        String again =
                staff.post("/cases", intake, "Idempotency-Key", key).isDone().text("caseId");
        assertThat(again).isEqualTo(first);
        var moment = staff.get("/cases/" + first).isDone().at("timeline").get(0);
        assertThat(moment.at("/happenedOn").asString()).isEqualTo("2026-11-20");
        assertThat(OffsetDateTime.parse(moment.at("/recordedAt").asString()).toLocalDate())
                .isAfter("2026-11-20");
    }

    @Test
    void a_deaf_woman_speaks_through_signs_whoever_she_fears_is_not_told_and_two_end_it() {
        Program.of("office.thanhpho").post("/partners", SIGNS).isDone();
        var intake = Cases.with(
                Cases.intake(HERE),
                "facts",
                Cases.with(Cases.with(Cases.FACTS, "relation", "MOTHER_IN_LAW"), "disability", "HEARING_SPEECH"));
        StaffDesk desk =
                StaffDesk.of(staff, staff.post("/cases", intake).isDone().text("caseId"));
        var outside = new Outside(staff, desk);
        String named = desk.does("consents", Outside.consentTo("INTERPRETER", "IDENTITY"))
                .isDone()
                .text("consentId");
        outside.sends(
                        "INTERPRETER",
                        named,
                        Map.of("channel", "PHONE", "urgency", "URGENT", "dataGroups", List.of("IDENTITY")))
                .isRefused(409, "referral.outside-consent");
        String signs = outside.refers("INTERPRETER", "URGENT");
        outside.hears(signs, "acceptance", Map.of()).isDone();
        outside.hears(signs, "completion", Map.of("outcome", "NEEDS_MET")).isDone();
        desk.does("risk-assessments", IN_DANGER).isDone();
        opens(desk);
        supervisor
                .post(
                        desk.path() + "/commune-notifications/withholding",
                        Map.of("reason", "FEARED_PERSON_THERE", "words", "Mẹ chồng làm ở xã"),
                        "If-Match",
                        desk.file().version())
                .isDone();
        assertThat(desk.file().at("communeNotified").asBoolean()).isFalse();
        assertThat(desk.file().text("communeNoticeWithheld.reason.value.reason"))
                .isEqualTo("FEARED_PERSON_THERE");
        closesWithSupervisor(desk);
    }

    @Test
    void a_leader_finds_nothing_by_any_road_and_cannot_tell_that_there_is_something() {
        StaffDesk desk = StaffDesk.withCase();
        Program leader = Program.of("leader.thanhpho");
        for (String road : List.of("", "/ties", "?at=2026-11-26T00:00:00Z")) {
            Reply there = leader.get(desk.path() + road);
            Reply nowhere = leader.get("/cases/case-" + UUID.randomUUID() + road);
            assertThat(there.status()).as(road).isIn(403, 404).isEqualTo(nowhere.status());
            assertThat(there.text()).as(road).isEqualTo(nowhere.text());
        }
        for (String road :
                List.of("/cases", "/referrals", "/duplicates", "/handovers", "/transfers", "/urgent-sharing")) {
            leader.get(road).isRefused(403, "access.role");
        }
        leader.post(
                        "/emergency-access",
                        Map.of(
                                "caseNumber",
                                desk.file().text("caseNumber"),
                                "ground",
                                "SUPERVISION",
                                "reason",
                                "Muốn biết"))
                .isRefused(403, "access.role");
    }

    @Test
    void nobody_is_received_at_an_address_that_has_stopped() {
        Program office = Program.of("office.thanhpho");
        String address = office.post(
                        "/addresses",
                        new HashMap<>(Map.of(
                                "kind", "COLLECTIVE", "commune", "04930", "name", "Địa chỉ thử", "on", "2026-11-01")))
                .isDone()
                .text("addressId");
        Program there = Hired.staffOf(address).signsIn();
        office.post(
                        "/addresses/" + address + "/suspension",
                        Map.of("reason", "Sửa nhà", "on", "2026-11-19"),
                        "If-Match",
                        "\"0\"")
                .isDone();
        there.post("/cases", Cases.intake(address)).isRefused(409, "address.not-active");
        office.post(
                        "/addresses/" + address + "/closure",
                        Map.of("reason", "Hết", "on", "2026-11-19"),
                        "If-Match",
                        "\"1\"")
                .isDone();
        there.post("/cases", Cases.intake(address)).isRefused(409, "address.not-active");
    }

    @Test
    void a_tie_waits_for_the_supervisor_of_its_commune_on_her_first_page() {
        var intake = Cases.with(
                Cases.without(Cases.without(Cases.intake(HERE), "person"), "perpetrator"), "staffTie", "OTHER_KIN");
        String caseId = staff.post("/cases", intake).isDone().text("caseId");
        String number = staff.get("/cases/" + caseId).isDone().text("caseNumber");
        var waiting = Demo.today("likenessesToday").items(DemoAccounts.idOf("supervisor.xa"));
        assertThat(waiting)
                .anyMatch(item -> item.label().equals(number) && item.path().equals("/xa/doi-chieu"));
        assertThat(Demo.today("likenessesToday").items(DemoAccounts.idOf("staff.hoaban")))
                .isEmpty();
    }

    private static Map<String, Object> order(String from, String to, String decidedAt) {
        return Map.of(
                "from",
                from,
                "to",
                to,
                "decidedAt",
                decidedAt,
                "number",
                "12/QĐ-UBND",
                "watchedBy",
                "Trưởng thôn Thử",
                "told",
                Map.of(
                        "survivor", decidedAt,
                        "person", decidedAt,
                        "policeChief", decidedAt,
                        "villageHead", decidedAt));
    }

    private Reply follows(StaffDesk desk, String request, String step, Map<String, ?> body) {
        String version = desk.file().text("noContact.0.version");
        return staff.post("/no-contact/" + request + "/" + step, body, "If-Match", "\"" + version + "\"");
    }

    private void opens(StaffDesk desk) {
        supervisor
                .post(
                        "/emergency-access",
                        Map.of(
                                "caseNumber",
                                desk.file().text("caseNumber"),
                                "ground",
                                "SUPERVISION",
                                "reason",
                                "Cần xem"))
                .isDone();
    }

    private void closesWithSupervisor(StaffDesk desk) {
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.needs-supervisor");
        desk.does("closure/proposal", Cases.CLOSURE).isDone();
        opens(desk);
        supervisor
                .post(
                        desk.path() + "/closure/approval",
                        Map.of(),
                        "If-Match",
                        desk.file().version())
                .isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSED");
    }

    private static String recordedLast(StaffDesk desk) {
        var timeline = desk.file().isDone().at("timeline");
        return OffsetDateTime.parse(
                        timeline.get(timeline.size() - 1).at("/recordedAt").asString())
                .toInstant()
                .toString();
    }
}
