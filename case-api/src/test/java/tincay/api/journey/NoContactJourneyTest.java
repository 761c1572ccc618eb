package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keeping somebody away, from the request to the end, over JSON alone. */
@ExtendWith(WatchesCases.class)
class NoContactJourneyTest {

    private static final Map<String, Object> REQUEST = Map.of(
            "requestedBy", "SURVIVOR",
            "requestedAt", "2026-11-20T14:10:00+07:00",
            "committee", "UBND xã Suối Thử",
            "reason", "Bị dọa ở chợ",
            "rightsTold", true);

    private static final Map<String, Object> ORDER = Map.of(
            "from", "2026-11-20",
            "to", "2026-11-23",
            "decidedAt", "2026-11-20T22:05:00+07:00",
            "number", "12/QĐ-UBND",
            "watchedBy", "Trưởng thôn Thử",
            "told",
                    Map.of(
                            "survivor", "2026-11-20T22:10:00+07:00",
                            "person", "2026-11-20T22:30:00+07:00",
                            "policeChief", "2026-11-20T22:40:00+07:00",
                            "villageHead", "2026-11-21T06:00:00+07:00"));

    private static final Map<String, Object> BREACH = Map.of(
            "kind", "NEAR",
            "happenedAt", "2026-11-22T08:00:00+07:00",
            "harmAgain", false,
            "words", "Đến gần ở chợ",
            "toldTo", "Công an xã",
            "toldAt", "2026-11-22T08:20:00+07:00");

    private static final Map<String, Object> REFUSAL =
            Map.of("decidedAt", "2026-11-20T20:00:00+07:00", "reason", "Chưa đủ căn cứ");

    private final Program staff = Program.of("staff.hoaban");

    @Test
    void a_request_is_decided_within_its_hours_renewed_broken_and_ended() {
        StaffDesk desk = StaffDesk.withCase();
        String request = asked(desk);
        assertThat(desk.file().text("noContact.0.decisionDue")).isEqualTo("2026-11-20T19:10:00Z");
        assertThat(desk.file().text("noContact.0.request.value.reason")).isEqualTo("Bị dọa ở chợ");

        follow(desk, request, "order", ORDER).isDone();
        assertThat(desk.file().text("noContact.0.orders.0.order.value.number")).isEqualTo("12/QĐ-UBND");
        assertThat(desk.file().text("noContact.0.orders.0.order.value.toldPoliceAt"))
                .isEqualTo("2026-11-20T15:40:00Z");
        follow(desk, request, "order", Cases.with(Cases.with(ORDER, "from", "2026-11-23"), "to", "2026-11-26"))
                .isDone();
        follow(desk, request, "breaches", BREACH).isDone();
        assertThat(desk.file().text("noContact.0.breaches.0.breach.value.words"))
                .isEqualTo("Đến gần ở chợ");
        follow(desk, request, "end", Map.of("reason", "COURT_ORDER")).isDone();
        assertThat(desk.file().text("noContact.0.end")).isEqualTo("COURT_ORDER");
        assertThat(desk.file().at("timeline").toString())
                .contains("no_contact.requested", "no_contact.ordered", "no_contact.breached", "no_contact.ended");
    }

    @Test
    void what_was_refused_stays_refused_and_can_be_asked_for_again() {
        StaffDesk desk = StaffDesk.withCase();
        String request = asked(desk);
        follow(desk, request, "refusal", REFUSAL).isDone();
        assertThat(desk.file().text("noContact.0.refusal.value.reason")).isEqualTo("Chưa đủ căn cứ");
        follow(desk, request, "refusal", REFUSAL).isRefused(409, "no-contact.already-decided");
        follow(desk, request, "order", ORDER).isRefused(409, "no-contact.already-decided");
        assertThat(asked(desk)).isNotEqualTo(request);
    }

    @Test
    void an_order_keeps_to_the_days_the_law_lets_it_have() {
        StaffDesk desk = StaffDesk.withCase();
        String request = asked(desk);
        follow(desk, request, "order", Cases.with(ORDER, "to", "2026-11-24"))
                .isRefused(409, "no-contact.over-three-days");
        follow(desk, request, "order", Cases.with(ORDER, "to", "2026-11-19"))
                .isRefused(409, "no-contact.ends-before-it-begins");
        Map<String, Object> court = Cases.with(ORDER, "byCourt", true);
        follow(desk, request, "order", Cases.with(court, "to", "2027-03-21"))
                .isRefused(409, "no-contact.over-four-months");
        follow(desk, request, "order", Cases.with(ORDER, "decidedAt", "2026-11-20T14:00:00+07:00"))
                .isRefused(409, "no-contact.before-request");
        follow(desk, request, "order", Cases.with(court, "to", "2027-03-20")).isDone();
        follow(desk, request, "order", Cases.with(ORDER, "from", "2026-11-22")).isRefused(409, "no-contact.overlaps");
    }

    @Test
    void an_order_is_broken_on_its_days_and_ended_once() {
        StaffDesk desk = StaffDesk.withCase();
        String request = asked(desk);
        follow(desk, request, "breaches", BREACH).isRefused(409, "no-contact.not-in-force");
        follow(desk, request, "end", Map.of("reason", "EXPIRED")).isRefused(409, "no-contact.not-ordered");
        follow(desk, request, "order", ORDER).isDone();
        follow(desk, request, "breaches", Cases.with(BREACH, "happenedAt", "2026-11-24T08:00:00+07:00"))
                .isRefused(409, "no-contact.not-in-force");
        follow(desk, request, "end", Map.of("reason", "EXPIRED", "on", "2026-11-23"))
                .isDone();
        follow(desk, request, "end", Map.of("reason", "EXPIRED")).isRefused(409, "no-contact.ended");
        follow(desk, request, "breaches", BREACH).isDone();
    }

    @Test
    void another_body_asks_only_with_her_consent() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> body = Cases.with(REQUEST, "requestedBy", "BODY_WITH_CONSENT");
        desk.does("no-contact", body).isRefused(409, "no-contact.consent-needed");
        desk.does("no-contact", Cases.with(body, "herConsent", true)).isDone();
    }

    @Test
    void a_closed_case_takes_no_new_request_but_what_becomes_of_an_earlier_one() {
        StaffDesk desk = StaffDesk.withCase().ready();
        String request = asked(desk);
        follow(desk, request, "order", ORDER).isDone();
        desk.does("closure", Cases.CLOSURE).isDone();
        desk.does("no-contact", REQUEST).isRefused(409, "case.closed");
        follow(desk, request, "breaches", BREACH).isDone();
        follow(desk, request, "end", Map.of("reason", "EXPIRED")).isDone();
    }

    @Test
    void what_is_recorded_names_the_version_it_saw() {
        StaffDesk desk = StaffDesk.withCase();
        staff.post(desk.path() + "/no-contact", REQUEST).isRefused(428, "request.version-needed");
        staff.post(desk.path() + "/no-contact", REQUEST, "If-Match", "\"0\"").isRefused(412, "request.stale");
        desk.does("no-contact", Cases.with(REQUEST, "requestedAt", "2026-11-19T10:00:00+07:00"))
                .isRefused(409, "case.before-intake");
        assertThat(desk.file().at("noContact")).isEmpty();
        String request = "/no-contact/" + asked(desk);
        staff.post(request + "/order", ORDER).isRefused(428, "request.version-needed");
        staff.post(request + "/order", ORDER, "If-Match", "\"3\"").isRefused(412, "request.stale");
    }

    @Test
    void a_request_of_another_address_is_answered_like_one_that_does_not_exist() {
        String request = asked(StaffDesk.withCase());
        Program other = Program.of("staff.suoimo");
        Map<String, Map<String, Object>> steps = new TreeMap<>(
                Map.of("order", ORDER, "refusal", REFUSAL, "breaches", BREACH, "end", Map.of("reason", "EXPIRED")));
        String missing = "/no-contact/noc-00000000-0000-4000-8000-000000000000/";
        steps.forEach((step, body) -> assertThat(
                        other.post("/no-contact/" + request + "/" + step, body, "If-Match", "\"0\"")
                                .isRefused(404, "not-found")
                                .text())
                .isEqualTo(other.post(missing + step, body, "If-Match", "\"0\"").text()));
    }

    private static String asked(StaffDesk desk) {
        return desk.does("no-contact", REQUEST).isDone().text("noContactId");
    }

    /** Records what became of the request, in the version the case file tells. */
    private Reply follow(StaffDesk desk, String request, String step, Map<String, ?> body) {
        for (var one : desk.file().at("noContact")) {
            if (one.at("/noContactId").asString().equals(request)) {
                String version = "\"" + one.at("/version").asString() + "\"";
                return staff.post("/no-contact/" + request + "/" + step, body, "If-Match", version);
            }
        }
        throw new AssertionError("not in the case file");
    }
}
