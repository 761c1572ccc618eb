package tincay.api.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.api.platform.http.Asking.json;
import static tincay.api.platform.http.Asking.steadyHeaders;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.core.exc.StreamConstraintsException;

@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RequestRulesTest {

    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final String GOOD = """
            {"word":"a","caseId":"case-%s","number":1,"on":"2026-11-23","role":"COUNSELLOR"}""".formatted(ID);
    private static final String[] STAFF = {
        SampleApplication.STAFF_HEADER, "ADDRESS_STAFF", "Content-Type", "application/json"
    };

    @Value("${local.server.port}")
    private int port;

    private Asking ask;

    @BeforeEach
    void connect() {
        ask = new Asking(port);
    }

    @Test
    void a_well_formed_request_is_served() {
        assertThat(things(GOOD).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_over_256_kb_is_refused_with_and_without_a_length() {
        String large = GOOD.replace("\"a\"", "\"" + "a".repeat(256 * 1024) + "\"");
        assertProblem(things(large), 413, "request.too-large");
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()));
        assertProblem(ask.send("POST", "/api/v1/things", chunked, STAFF), 413, "request.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"word\":\"a\"} {}",
                "{\"word\":\"a\",\"word\":\"b\"}",
                "{\"word\":\"a\",\"surplus\":1}",
                "{\"word\":1}",
                "{\"number\":\"1\"}",
                "{\"number\":1.5}",
                "{\"number\":99999999999}",
                "{\"on\":\"2026-02-31\"}",
                "{\"word\":\"a\\u0000b\"}",
                "{\"word\":\"a\\u001bb\"}",
                "{\"word\":\"\\ud800\"}"
            })
    void a_body_that_is_not_as_described_is_malformed(String body) {
        assertProblem(things(body), 400, "request.malformed");
    }

    @Test
    void json_is_read_to_a_depth_of_32() {
        var json = StrictJson.mapper();
        assertThat(json.readTree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThatThrownBy(() -> json.readTree("[".repeat(33) + "]".repeat(33)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"role\":\"KING\"}", "{\"role\":1}"})
    void a_code_that_is_not_in_its_list_is_a_fault_of_its_field(String body) {
        var answer = things(body);
        assertProblem(answer, 422, "request.invalid");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("field.unknown");
        assertThat(answer.body()).doesNotContain("KING");
    }

    /** Here it is one in the morning of the 24th; where a server's own clock may live it is still the 23rd, or long past. */
    @Test
    void today_is_the_day_in_viet_nam() {
        assertThat(things(GOOD.replace("11-23", "11-24")).statusCode()).isEqualTo(200);
        var tomorrow = things(GOOD.replace("11-23", "11-25"));
        assertProblem(tomorrow, 422, "request.invalid");
        assertThat(json(tomorrow).at("/errors/0/field").asString()).isEqualTo("on");
    }

    @Test
    void a_malformed_id_in_a_body_is_a_fault_of_its_field() {
        var answer = things(GOOD.replace("case-", "ref-"));
        assertProblem(answer, 422, "request.invalid");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("caseId");
    }

    @Test
    void text_comes_in_composed() {
        assertThat(json(things(GOOD.replace("\"a\"", "\"e\u0302\u0301\"")))
                        .get("word")
                        .asString())
                .isEqualTo("ế");
        assertThat(ask.post("/chu", "word=e%CC%82%CC%81", "Content-Type", "application/x-www-form-urlencoded")
                        .body())
                .isEqualTo("1");
        assertThat(ask.post("/chu", "word=a%00b", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void content_type_accept_and_method_are_held_to() {
        assertProblem(
                ask.post("/api/v1/things", GOOD, STAFF[0], STAFF[1], "Content-Type", "text/plain"),
                415,
                "request.content-type");
        assertProblem(
                ask.get("/api/v1/cases/case-" + ID, STAFF[0], STAFF[1], "Accept", "text/csv"),
                406,
                "request.not-acceptable");
        assertProblem(ask.get("/api/v1/things", STAFF), 405, "request.method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-00000000-0000-0000-0000-000000000000", ID, "ref-" + ID, "case-1-1-1-1-1", "x", "%20"})
    void hidden_missing_and_malformed_look_the_same_as_a_path_that_is_not_there(String id) {
        var unknown = ask.get("/api/v1/nothing-here", STAFF);
        var answer = ask.get("/api/v1/cases/" + id, STAFF);
        assertProblem(answer, 404, "not-found");
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(steadyHeaders(answer)).isEqualTo(steadyHeaders(unknown));
    }

    @ParameterizedTest
    @CsvSource({
        "refused,409,referral.already-answered", "hidden,404,not-found", "stale,412,request.stale",
        "concurrent,409,request.in-progress", "reused,422,request.key-reused", "database,503,request.unavailable",
        "invalid,422,request.invalid", "wrapped,409,case.closed", "bug,500,error.unexpected"
    })
    void each_failure_has_its_status_and_code(String kind, int status, String code) {
        var answer = ask.post("/api/v1/failures/" + kind, "");
        assertProblem(answer, status, code);
        assertThat(answer.body()).doesNotContain("Hạnh", "internal", "Exception");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        assertThat(json(answer).has("reference")).isEqualTo(status == 500);
    }

    @Test
    void a_failure_speaks_the_language_asked_for() {
        assertThat(json(ask.get("/api/v1/x", "Accept-Language", "en-GB,en;q=0.8"))
                        .get("title")
                        .asString())
                .startsWith("No such page");
        assertThat(json(ask.get("/api/v1/x")).get("title").asString()).startsWith("Không có");
        assertThat(json(ask.get("/api/v1/x", "Accept-Language", ";;;"))
                        .get("title")
                        .asString())
                .startsWith("Không có");
    }

    @Test
    void nobody_is_served_what_does_not_say_whom_it_serves() {
        assertProblem(ask.get("/api/v1/unstated", STAFF), 404, "not-found");
        assertThat(ask.get("/webjars/govuk-frontend/5.14.0/package.json", STAFF).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_is_told_so_and_a_wrong_role_is_too() {
        assertProblem(ask.get("/api/v1/cases/case-" + ID), 401, "access.not-signed-in");
        assertProblem(
                ask.get("/api/v1/cases/case-" + ID, STAFF[0], "COUNSELLOR", "Accept", "application/json"),
                403,
                "access.role");
        assertThat(ask.get("/mau").statusCode()).isEqualTo(303);
        assertThat(ask.get("/mau").headers().firstValue("Location")).hasValue("/vao");
        var foreign = ask.get("/mau", STAFF[0], "COUNSELLOR");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body())
                .isEqualTo(ask.get("/khong-co", STAFF[0], "COUNSELLOR").body());
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        assertProblem(close("Idempotency-Key", "k"), 428, "request.version-needed");
        assertProblem(close("If-Match", "3"), 400, "request.version-malformed");
        assertProblem(close("If-Match", "\"x\""), 400, "request.version-malformed");
        assertProblem(close("If-Match", "\"3\"", "Idempotency-Key", "a b"), 400, "request.key-malformed");
    }

    @Test
    void a_change_is_answered_with_place_version_and_body() {
        var answer = close("If-Match", "\"3\"", "Idempotency-Key", "k-1");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/cases/case-" + ID);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"4\"");
        assertThat(json(answer).get("version").asInt()).isEqualTo(4);
        assertThat(json(answer).get("key").asString()).isEqualTo("k-1");
    }

    @Test
    void two_bodies_have_two_fingerprints_and_the_same_body_one() {
        String path = "/api/v1/cases/case-" + ID + "/closure";
        String[] headers = {STAFF[0], STAFF[1], "If-Match", "\"1\"", "Content-Type", "application/json"};
        String first =
                json(ask.post(path, "{\"a\":1}", headers)).get("fingerprint").asString();
        assertThat(json(ask.post(path, "{\"a\":1}", headers)).get("fingerprint").asString())
                .isEqualTo(first);
        assertThat(json(ask.post(path, "{\"a\":2}", headers)).get("fingerprint").asString())
                .isNotEqualTo(first);
    }

    @Test
    void every_answer_carries_the_safe_headers_and_only_assets_may_be_kept() {
        for (String path : new String[] {"/mau", "/trang", "/khong-co", "/api/v1/x", "/api/v1/cases/case-" + ID}) {
            var headers = ask.get(path, STAFF[0], STAFF[1]).headers();
            assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void the_description_of_the_interface_is_open_and_nothing_beside_it() {
        var description = ask.get("/v3/api-docs");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(json(description).get("openapi").asString()).startsWith("3.1");
        assertThat(ask.get("/v3/api-docs/swagger-config").statusCode()).isEqualTo(404);
        assertThat(ask.get("/v3/api-docs.yaml").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> things(String body) {
        return ask.post("/api/v1/things", body, STAFF);
    }

    private HttpResponse<String> close(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = STAFF[0];
        all[1] = STAFF[1];
        System.arraycopy(headers, 0, all, 2, headers.length);
        return ask.post("/api/v1/cases/case-" + ID + "/closure", "", all);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    }
}
