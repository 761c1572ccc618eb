package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** Somebody asks about their own data, and somebody asks about another's. */
class DataRequestJourneyTest {

    private static final String SECRET = "BI-MAT-5512";
    private static final Map<String, Object> ASKED = Map.of(
            "kind", "ACCESS",
            "askedBy", "THE_PERSON",
            "receivedOn", "2026-11-20",
            "asker", "Lê Thị Thử",
            "reach", "Đến tận nhà",
            "words", "Muốn xem những gì đã ghi");
    private static final Map<String, String> TOLD = Map.of("words", "Đã gặp và đọc cho nghe");

    private final Program staff = Program.of("staff.hoaban");
    private final Program officer = Program.of("dpo");

    @Test
    void a_request_is_written_down_at_an_address_and_answered_by_the_officer() {
        String request = received(ASKED);
        assertThat(staff.get("/data-requests").isDone().text()).contains(request);
        assertThat(Program.of("staff.suoimo").get("/data-requests").isDone().text())
                .doesNotContain(request);
        assertThat(staff.get("/data-requests/" + request).status()).isEqualTo(403);

        Reply opened = officer.get("/data-requests/" + request).isDone();
        assertThat(opened.text("words.value.asker")).isEqualTo("Lê Thị Thử");
        assertThat(opened.text("request.acknowledgeDue")).isEqualTo("2026-11-24T17:00:00Z");
        assertThat(opened.text("request.answerDue")).isEqualTo("2026-12-04T17:00:00Z");
        does(request, "acknowledgement", Map.of("on", "2026-11-23")).isDone();
        does(request, "acknowledgement", Map.of()).isRefused(409, "data-request.already-acknowledged");
        does(request, "extension", TOLD).isDone();
        does(request, "extension", TOLD).isRefused(409, "data-request.already-extended");
        assertThat(officer.get("/data-requests/" + request).isDone().text("request.answerDue"))
                .isEqualTo("2026-12-11T17:00:00Z");
        does(request, "answer", TOLD).isDone();
        does(request, "refusal", with(TOLD, "reason", "HARMS_OTHERS")).isRefused(409, "data-request.already-answered");
    }

    @Test
    void who_may_not_be_told_hears_the_same_whether_or_not_anything_is_held() {
        StaffDesk.withCase();
        String known = received(with(with(ASKED, "askedBy", "SOMEBODY_ELSE"), "asker", "Đinh Văn Thử"));
        String unknown = received(with(with(ASKED, "askedBy", "SOMEBODY_ELSE"), "asker", "Không Ai Biết"));
        Reply first = does(known, "answer", TOLD);
        Reply second = does(unknown, "answer", TOLD);
        first.isRefused(409, "data-request.neutral-answer");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(Cases.plain(second.headers().map()))
                .isEqualTo(Cases.plain(first.headers().map()));
        does(known, "refusal", with(TOLD, "reason", "HARMS_OTHERS")).isRefused(409, "data-request.neutral-answer");
        does(known, "refusal", with(TOLD, "reason", "NOT_THE_PERSON")).isDone();
    }

    @Test
    void to_erase_takes_a_second_person() {
        String request = received(with(ASKED, "kind", "ERASE"));
        does(request, "acknowledgement", Map.of()).isDone();
        does(request, "answer", TOLD).isRefused(409, "data-request.second-person");
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_never_repeated() {
        Reply unknown = staff.post("/data-requests", with(ASKED, "kind", SECRET));
        unknown.names("kind", "field.unknown");
        assertThat(unknown.text()).doesNotContain(SECRET);
        staff.post("/data-requests", without(ASKED, "asker")).names("asker", "field.required");
        staff.post("/data-requests", with(ASKED, "receivedOn", "2099-01-01")).names("receivedOn", "field.in-future");
        staff.post("/data-requests", with(ASKED, "words", SECRET.repeat(400))).names("words", "field.too-long");
        String request = received(ASKED);
        does(request, "answer", Map.of("words", " ")).names("words", "field.required");
        does(request, "answer", with(TOLD, "on", "2026-11-19")).isRefused(409, "data-request.before-receipt");
        officer.post("/data-requests/" + request + "/answer", TOLD).isRefused(428, "request.version-needed");
        assertThat(officer.get("/data-requests/req-00000000-0000-4000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    private String received(Map<String, ?> asked) {
        return staff.post("/data-requests", asked).isDone().text("requestId");
    }

    private Reply does(String request, String what, Map<String, ?> body) {
        String path = "/data-requests/" + request;
        return officer.post(
                path + "/" + what, body, "If-Match", officer.get(path).isDone().version());
    }

    private static Map<String, Object> with(Map<String, ?> body, String member, Object value) {
        return Cases.with(new TreeMap<>(body), member, value);
    }

    private static Map<String, Object> without(Map<String, ?> body, String member) {
        return Cases.without(new TreeMap<>(body), member);
    }
}
