package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused with a code and a field, never with the value, and leaves nothing half done. */
@ExtendWith(WatchesCases.class)
class BadInputTest {

    private static final String SECRET = "BI-MAT-7731";

    private final Program staff = Program.of("staff.hoaban");
    private final Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));

    @ParameterizedTest(name = "{0} = {1}: {3} for {2}")
    @CsvSource(textBlock = """
            happenedOn,   2999-01-01,  happenedOn,             field.in-future
            happenedOn,   2026-02-31,  happenedOn,             field.malformed
            broughtBy,    BI-MAT-7731, broughtBy,              field.unknown
            addressId,    BI-MAT-7731, addressId,              field.unknown
            """)
    void a_wrong_member_of_an_intake_is_named(String member, String value, String field, String code) {
        Reply reply = staff.post("/cases", Cases.with(intake, member, value));
        assertThat(reply.status()).isIn(400, 422);
        reply.names(field, code);
        assertThat(reply.text()).doesNotContain(SECRET);
    }

    @Test
    void facts_that_contradict_each_other_are_named() {
        post(Cases.with(intake, "person", Map.of("birthYear", 2015))).names("person.birthYear", "intake.age-conflict");
        post(Cases.with(intake, "facts", Cases.with(Cases.FACTS, "commune", "99999")))
                .names("facts.commune", "intake.commune-unknown");
        post(Cases.with(intake, "facts", Cases.with(Cases.FACTS, "ethnicGroup", SECRET)))
                .names("facts.ethnicGroup", "field.unknown");
        post(Cases.with(intake, "violence", Cases.with(Cases.VIOLENCE, "acts", List.of(SECRET))))
                .names("violence.acts", "field.unknown");
        post(Cases.with(intake, "violence", Cases.with(Cases.VIOLENCE, "primaryForm", "SEXUAL")))
                .names("violence.primaryForm", "intake.primary-not-chosen");
        post(Cases.with(intake, "violence", Cases.with(Cases.VIOLENCE, "sexualEventOn", "2026-11-19")))
                .names("violence.sexualEventOn", "intake.act-without-form");
        post(Cases.with(intake, "violence", Cases.with(Cases.VIOLENCE, "sexualEventHour", "21:00")))
                .names("violence.sexualEventOn", "field.required");
        post(Cases.with(intake, "violence", Cases.with(Cases.VIOLENCE, "sexualEventHour", SECRET)))
                .names("violence.sexualEventHour", "field.malformed");
        post(Cases.with(intake, "safeContact", Map.of("method", "PHONE", "phone", "0912345678")))
                .names("safeContact.words", "intake.safe-words-needed");
        post(Cases.with(intake, "account", "x".repeat(8001))).names("account", "field.too-long");
        post(Cases.without(intake, "facts")).names("facts", "field.required");
    }

    @Test
    void kin_do_not_open_a_case() {
        staff.post("/cases", Cases.with(intake, "staffTie", "SIBLING")).isRefused(409, "case.conflict-of-interest");
    }

    @Test
    void a_case_at_another_address_is_refused_like_a_missing_one() {
        String other = StaffDesk.addressOf("staff.suoimo");
        staff.post("/cases", Cases.with(intake, "addressId", other)).isRefused(404, "not-found");
        staff.post("/cases", Cases.with(intake, "addressId", "addr-" + UUID.randomUUID()))
                .isRefused(404, "not-found");
    }

    @Test
    void letters_with_marks_typed_apart_are_stored_as_one() {
        String apart = Normalizer.normalize("Nguyễn Thị Ẩn", Normalizer.Form.NFD);
        Reply opened = staff.post("/cases", Cases.with(intake, "person", Map.of("fullName", apart)));
        Reply names =
                staff.post("/cases/names", Map.of("caseIds", List.of(opened.text("caseId")), "purpose", "CONTACT"));
        assertThat(names.text("items.0.identity.value.fullName")).isEqualTo("Nguyễn Thị Ẩn");
    }

    @Test
    void a_long_narrative_below_the_limit_is_named_and_a_body_above_it_is_too_large() {
        post(Cases.with(intake, "account", "â".repeat(127_000))).names("account", "field.too-long");
        raw("{\"account\":\"" + "x".repeat(300_000) + "\"}").isRefused(413, "request.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"BI-MAT-7731\"",
                "{",
                "{\"addressId\":1}",
                "{\"happenedOn\":\"2026-11-20\",\"happenedOn\":\"2026-11-21\"}",
                "{\"BI-MAT-7731\":true}",
                "{} {}",
                "{\"account\":\"\\u0000\"}",
                "{\"account\":\"\\ud800\"}",
                "{\"children\":{\"fullName\":\"x\"}}"
            })
    void what_is_not_the_json_described_is_refused(String body) {
        Reply reply = raw(body);
        assertThat(reply.status()).isIn(400, 422);
        assertThat(reply.text("code")).startsWith("request.");
        assertThat(reply.text()).doesNotContain(SECRET);
    }

    @Test
    void deep_json_is_refused() {
        raw("{\"account\":" + "[".repeat(40) + "]".repeat(40) + "}").isRefused(400, "request.malformed");
    }

    @Test
    void another_content_type_or_method_is_refused() {
        staff.raw("POST", "/cases", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                .isRefused(415, "request.content-type");
        staff.raw("POST", "/cases", "<a/>", "Content-Type", "application/xml").isRefused(415, "request.content-type");
        staff.raw("DELETE", "/cases", null).isRefused(405, "request.method");
    }

    @Test
    void unknown_malformed_and_hidden_cases_are_answered_alike() {
        StaffDesk others = StaffDesk.withCase("staff.suoimo");
        Reply missing = staff.get("/cases/case-" + UUID.randomUUID());
        assertThat(staff.get(others.path()).isRefused(404, "not-found").text()).isEqualTo(missing.text());
        assertThat(staff.get("/cases/BI-MAT-7731").isRefused(404, "not-found").text())
                .isEqualTo(missing.text());
        assertThat(staff.post(others.path() + "/notes", Map.of("kind", "CALL", "text", "x"), "If-Match", "\"1\"")
                        .text())
                .isEqualTo(missing.text());
        assertThat(headersOf(staff.get(others.path()))).isEqualTo(headersOf(missing));
    }

    @Test
    void a_change_names_the_version_it_saw() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> note = Map.of("kind", "CALL", "text", "x");
        String path = desk.path() + "/notes";
        staff.post(path, note).isRefused(428, "request.version-needed");
        staff.post(path, note, "If-Match", "\"0\"").isRefused(412, "request.stale");
        staff.post(path, note, "If-Match", "*").isRefused(400, "request.version-malformed");
        staff.post(path, note, "If-Match", "\"99999999999999999999\"").isRefused(400, "request.version-malformed");
        assertThat(desk.file().at("notes")).isEmpty();
    }

    @Test
    void a_replayed_key_changes_nothing_and_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        Reply first = staff.post("/cases", intake, "Idempotency-Key", key).isDone();
        Reply again = staff.post("/cases", intake, "Idempotency-Key", key).isDone();
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.version()).isEqualTo(first.version());
        staff.post("/cases", Cases.without(intake, "account"), "Idempotency-Key", key)
                .isRefused(422, "request.key-reused");
        staff.post("/cases", intake, "Idempotency-Key", "a key with blanks").isRefused(400, "request.key-malformed");
    }

    @Test
    void days_before_the_intake_or_after_today_are_refused() {
        StaffDesk desk = StaffDesk.withCase();
        desk.does("notes", Map.of("kind", "CALL", "text", "x", "on", "2026-11-19"))
                .isRefused(409, "case.before-intake");
        desk.does("notes", Map.of("kind", "CALL", "text", "x", "on", "2999-01-01"))
                .isRefused(422, "request.invalid")
                .names("on", "field.in-future");
        desk.does("commune-notifications", Cases.with(Cases.NOTICE, "notifiedAt", "2999-01-01T10:00:00+07:00"))
                .names("notifiedAt", "field.in-future");
    }

    @Test
    void consent_risk_and_referral_say_what_they_miss() {
        StaffDesk desk = StaffDesk.withCase();
        desk.does("consents", Cases.without(Cases.REFERRAL_CONSENT, "witness"))
                .isRefused(409, "consent.witness-needed");
        desk.does("consents", Cases.without(Cases.REFERRAL_CONSENT, "recipient"))
                .isRefused(409, "consent.recipient-needed");
        desk.does("consents", Cases.with(Cases.REFERRAL_CONSENT, "until", Cases.inMonths(13)))
                .isRefused(409, "consent.until-too-far");
        desk.does("risk-assessments", Map.of("answers", Map.of("weapon", true, "strangled", true), "level", "LOW"))
                .isRefused(409, "risk.below-score");
        desk.does("risk-assessments", Map.of("answers", Map.of(SECRET, true), "level", "LOW"))
                .names("answers", "field.unknown");
        desk.does("risk-assessments", Cases.with(Cases.LOW_RISK, "level", "HIGH"))
                .isRefused(409, "risk.raise-reason-needed");
        desk.does("safety-plans", Map.of("plan", Map.of(SECRET, "x"))).names("plan", "field.unknown");
        desk.does("supports", Map.of("kind", SECRET)).names("kind", "field.unknown");
        desk.does("follow-ups", Map.of("plannedFor", "2026-11-19")).isRefused(409, "case.before-intake");
        desk.does("follow-ups", Map.of()).names("plannedFor", "field.required");
        desk.does("follow-ups/fu-" + UUID.randomUUID() + "/outcome", Map.of("outcome", "SAFE"))
                .isRefused(404, "not-found");
        desk.does("follow-ups/" + SECRET + "/omission", Map.of("because", "FORGOTTEN"))
                .isRefused(404, "not-found");
        desk.does("facts", Map.of("reason", SECRET)).names("facts", "field.required");
        desk.does("entries/note-" + UUID.randomUUID() + "/strike", Map.of("reason", "WRONG_FILE"))
                .isRefused(404, "not-found");
        desk.does("entries/note-" + UUID.randomUUID() + "/strike", Map.of("reason", SECRET))
                .names("reason", "field.unknown");
        desk.refers("con-" + UUID.randomUUID()).isRefused(409, "referral.outside-consent");
    }

    @Test
    void stays_say_what_they_miss() {
        StaffDesk desk = StaffDesk.withCase();
        desk.does("stays", Map.of("kind", "HOUSEHOLD")).names("place", "field.required");
        desk.does("stays", Map.of("kind", SECRET, "place", "x")).names("kind", "field.unknown");
        desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", "x".repeat(501)))
                .names("place", "field.too-long");
        desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", "x", "on", "2999-01-01"))
                .names("on", "field.in-future");
        desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", "x", "on", "2026-11-19"))
                .isRefused(409, "case.before-intake");
        String stay = desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", "x"))
                .isDone()
                .text("stayId");
        for (String change : List.of("extension", "move", "end")) {
            staff.post("/stays/" + stay + "/" + change, Map.of(), "If-Match", "\"0\"")
                    .isRefused(422, "request.invalid");
            staff.post("/stays/" + SECRET + "/" + change, Map.of(), "If-Match", "\"0\"")
                    .isRefused(404, "not-found");
        }
        staff.post("/stays/" + stay + "/place", Map.of("purpose", SECRET)).names("purpose", "field.unknown");
        assertThat(desk.file().text("stays.0.version")).isEqualTo("0");
    }

    @Test
    void requests_to_keep_somebody_away_say_what_they_miss() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> request = Map.of(
                "requestedBy", "SURVIVOR",
                "requestedAt", "2026-11-20T14:10:00+07:00",
                "committee", "x",
                "reason", "x",
                "rightsTold", true);
        for (String member : request.keySet()) {
            desk.does("no-contact", Cases.without(request, member)).names(member, "field.required");
        }
        desk.does("no-contact", Cases.with(request, "requestedBy", SECRET)).names("requestedBy", "field.unknown");
        desk.does("no-contact", Cases.with(request, "requestedAt", "2999-01-01T10:00:00+07:00"))
                .names("requestedAt", "field.in-future");
        desk.does("no-contact", Cases.with(request, "reason", "x".repeat(2001))).names("reason", "field.too-long");
        String asked = desk.does("no-contact", request).isDone().text("noContactId");
        for (String step : List.of("order", "refusal", "breaches", "end")) {
            String path = "/no-contact/" + asked + "/" + step;
            staff.post(path, Map.of(), "If-Match", "\"0\"").isRefused(422, "request.invalid");
            staff.post("/no-contact/" + SECRET + "/" + step, Map.of(), "If-Match", "\"0\"")
                    .isRefused(404, "not-found");
        }
        assertThat(desk.file().text("noContact.0.version")).isEqualTo("0");
    }

    @Test
    void limits_of_a_list_and_cursors_that_name_nothing_are_refused() {
        staff.get("/cases?limit=0").isRefused(400, "request.malformed");
        staff.get("/cases?limit=101").isRefused(400, "request.malformed");
        staff.get("/cases?limit=x").isRefused(400, "request.malformed");
        staff.get("/cases?after=x").isRefused(400, "request.malformed");
        staff.get("/duties?limit=0").isRefused(400, "request.malformed");
        staff.get("/duties?limit=101").isRefused(400, "request.malformed");
        staff.get("/duties?after=x").isRefused(400, "request.malformed");
        staff.get("/duties?scope=" + SECRET).isRefused(400, "request.malformed");
    }

    private Reply post(Map<String, Object> body) {
        Reply reply = staff.post("/cases", body).isRefused(422, "request.invalid");
        assertThat(reply.text()).doesNotContain(SECRET);
        return reply;
    }

    private Reply raw(String body) {
        return staff.raw("POST", "/cases", body);
    }

    private static Map<String, List<String>> headersOf(Reply reply) {
        return Cases.plain(reply.headers().map());
    }
}
