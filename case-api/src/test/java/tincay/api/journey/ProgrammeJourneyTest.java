package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.ReleaseSamples;

/** The office puts right what it wrote down wrongly, keeps a host's name and says what professionals approved. */
class ProgrammeJourneyTest {

    private static final String SECRET = "BI-MAT-7719";
    private static final String HALF = "/programme-report?from=2024-01-01&to=2024-06-30&area=04930";

    private static final Map<String, Object> TRAINING = Map.of(
            "kind",
            "TRAINING",
            "from",
            "2024-02-05",
            "places",
            List.of("04930"),
            "women",
            20,
            "men",
            4,
            "title",
            "Tập huấn ghi nhầm");

    private final Program office = Program.of("office.thanhpho");

    @Test
    void an_activity_that_was_entered_wrongly_is_put_right_and_counts_so() {
        int before = trainings();
        Reply recorded = office.post("/activities", TRAINING).isDone();
        String path = "/activities/" + recorded.text("activityId") + "/correction";
        assertThat(trainings()).isEqualTo(before + 1);

        Map<String, Object> right =
                Cases.with(Cases.with(TRAINING, "kind", "COMMUNICATION_SESSION"), "reason", "Chọn nhầm loại");
        office.post(path, right).isRefused(428, "request.version-needed");
        Reply corrected =
                office.post(path, right, "If-Match", recorded.version()).isDone();
        assertThat(trainings()).isEqualTo(before);
        assertThat(office.get(HALF).isDone().at("communicationSessions").asInt())
                .isPositive();
        assertThat(office.get("/activities").isDone().text())
                .contains("\"correctedBecause\":\"Chọn nhầm loại\"")
                .contains("\"women\":20");

        office.post(path, right, "If-Match", recorded.version()).isRefused(412, "request.stale");
        office.post(path, right, "If-Match", corrected.version()).isRefused(409, "programme.nothing-corrected");
    }

    @Test
    void a_correction_of_the_future_without_a_reason_or_of_nothing_is_refused() {
        Reply recorded = office.post("/activities", TRAINING).isDone();
        String path = "/activities/" + recorded.text("activityId") + "/correction";
        Map<String, Object> right = Cases.with(TRAINING, "reason", "Nhầm");
        corrects(path, Cases.with(right, "from", "2999-01-01")).names("from", "field.in-future");
        corrects(path, TRAINING).names("reason", "field.required");
        corrects(path, Cases.with(right, "kind", SECRET)).names("kind", "field.unknown");
        corrects(path, Cases.with(right, "places", List.of("99999"))).names("places", "field.unknown");
        corrects(path, Cases.with(right, "reason", "x".repeat(501))).names("reason", "field.too-long");
        corrects(path, Cases.with(Cases.with(right, "from", "2024-03-02"), "until", "2024-03-01"))
                .isRefused(409, "programme.ends-before-it-begins");
        corrects(path, Cases.with(right, "women", -1)).isRefused(409, "programme.impossible-number");
        corrects("/activities/act-" + UUID.randomUUID() + "/correction", right).isRefused(404, "not-found");
        office.post("/activities", right).names("reason", "field.not-allowed");
        Program.of("leader.thanhpho").post(path, right, "If-Match", "\"0\"").isRefused(403, "access.role");
        assertThat(corrects(path, Cases.with(right, "conduct", SECRET)).text()).doesNotContain(SECRET);
    }

    @Test
    void a_hosts_name_is_opened_with_a_purpose_and_stands_in_no_list() {
        String name = "Bùi Thị Chủ " + SECRET;
        Map<String, Object> address = new TreeMap<>(Map.of(
                "kind", "INDIVIDUAL",
                "commune", "04930",
                "name", "Nhà riêng bịa ra để thử",
                "on", "2026-11-01",
                "hostName", name));
        Reply made = office.post("/addresses", address).isDone();
        String path = "/addresses/" + made.text("addressId") + "/host";
        assertThat(office.get("/addresses").isDone().text()).doesNotContain(SECRET);
        assertThat(office.post("/addresses/export", Map.of("format", "CSV"))
                        .isDone()
                        .text())
                .contains("Nhà riêng bịa ra để thử")
                .doesNotContain(SECRET);

        assertThat(office.post(path, Map.of("purpose", "CONTACT")).isDone().text("host.value.name"))
                .isEqualTo(name);
        assertThat(disclosures(made.text("addressId"))).isEqualTo(1);
        office.post(path, Map.of("purpose", "COVER")).names("purpose", "field.not-allowed");
        office.post(path, Map.of()).names("purpose", "field.required");
        assertThat(disclosures(made.text("addressId"))).isEqualTo(1);
        Program.of("supervisor.thanhpho")
                .post(path, Map.of("purpose", "CONTACT"))
                .isRefused(403, "access.role");

        office.post("/addresses", Cases.with(address, "kind", "COLLECTIVE")).names("hostName", "field.not-allowed");
        Reply tooLong = office.post("/addresses", Cases.with(address, "hostName", SECRET.repeat(10)));
        tooLong.names("hostName", "field.too-long");
        assertThat(tooLong.text()).doesNotContain(SECRET);
        String without = office.post("/addresses", Cases.without(address, "hostName"))
                .isDone()
                .text("addressId");
        office.post("/addresses/" + without + "/host", Map.of("purpose", "CONTACT"))
                .isRefused(404, "not-found");
    }

    @Test
    void the_report_says_how_the_addresses_of_its_area_stand() {
        String half = "/programme-report?from=2026-07-01&to=2026-12-31&area=09676";
        int active = office.get(half).isDone().at("addressesStanding.active").asInt();
        String address = office.post(
                        "/addresses",
                        Map.of("kind", "COLLECTIVE", "commune", "09676", "name", "Địa chỉ dừng", "on", "2026-10-01"))
                .isDone()
                .text("addressId");
        assertThat(office.get(half).isDone().at("addressesStanding.active").asInt())
                .isEqualTo(active + 1);
        office.post(
                        "/addresses/" + address + "/suspension",
                        Map.of("reason", "Sửa nhà", "on", "2026-10-02"),
                        "If-Match",
                        "\"0\"")
                .isDone();
        Reply now = office.get(half).isDone();
        assertThat(now.at("addressesStanding.active").asInt()).isEqualTo(active);
        assertThat(now.at("addressesStanding.suspended").asInt()).isPositive();
        office.get("/programme-report?from=2026-07-01&to=2026-12-31&area=" + SECRET)
                .names("area", "field.unknown");
        Program.of("leader.xa")
                .get("/programme-report?from=2026-07-01&to=2026-12-31&area=09676")
                .names("area", "field.unknown");
        Program.of("leader.xa")
                .get("/programme-report?from=2026-07-01&to=2026-12-31&area=04930")
                .isDone();
    }

    @Test
    void the_report_tells_programs_of_cases_what_the_release_of_its_half_year_shows() {
        ReleaseSamples.publishLongAgo(Demo.bean(JdbcClient.class));
        String half = "/programme-report?from=2019-07-01&to=2019-12-31&area=";
        Reply report = Program.of("leader.thanhpho").get(half + "01").isDone();
        var opened = report.at("cases.0");
        assertThat(opened.at("/release").asString()).isEqualTo("2019-H2");
        assertThat(opened.at("/measure").asString()).isEqualTo("opened");
        assertThat(opened.at("/number/shown").asString()).isEqualTo("145");
        assertThat(opened.at("/number/value").asLong()).isEqualTo(145);
        assertThat(opened.at("/number/usualError").asLong()).isEqualTo(5);
        assertThat(report.at("cases.2.release").asString()).isEqualTo("2019");
        assertThat(report.at("cases.3.values.service").asString()).isEqualTo("HEALTH");
        assertThat(report.at("cases")
                        .valueStream()
                        .map(one -> one.at("/number"))
                        .filter(number -> number.at("/value").isNull())
                        .map(number -> number.at("/shown").asString()))
                .as("under five, whatever it was")
                .isNotEmpty()
                .containsOnly("Dưới 5");
        assertThat(Program.of("leader.thanhpho")
                        .get("/programme-report?from=2024-01-01&to=2024-06-30&area=01")
                        .isDone()
                        .at("cases.0.number")
                        .isNull())
                .as("was not published")
                .isTrue();
        for (String none : List.of(
                "/programme-report?from=2019-07-01&to=2019-12-30&area=01",
                "/programme-report?from=0001-01-01&to=0001-06-30&area=01",
                "/programme-report?from=12019-07-01&to=12019-12-31&area=01")) {
            assertThat(Program.of("leader.thanhpho").get(none).status()).isLessThan(500);
        }
        assertThat(Program.of("leader.thanhpho")
                        .get("/programme-report?from=2019-07-01&to=2019-12-30&area=01")
                        .isDone()
                        .at("cases")
                        .isEmpty())
                .as("no half-year")
                .isTrue();
        assertThat(Program.of("leader.xa").get(half + "01").isDone().at("cases").isEmpty())
                .as("the province is not theirs")
                .isTrue();
    }

    @Test
    void a_version_in_force_is_approved_once_by_name_and_day() {
        Map<String, Object> approval = Map.of(
                "kind", "CONSENT_TEXTS",
                "version", "2026-1",
                "approvedBy", "LS Nguyễn Văn Mẫu",
                "approvedOn", "2026-11-02");
        assertThat(office.get("/instruments").isDone().text()).contains("\"kind\":\"RISK\"", "\"version\":\"2026-1\"");
        office.post("/instruments/approvals", Cases.with(approval, "version", "2019-7"))
                .names("version", "field.unknown");
        office.post("/instruments/approvals", Cases.with(approval, "kind", SECRET))
                .names("kind", "field.unknown");
        office.post("/instruments/approvals", Cases.with(approval, "approvedBy", " "))
                .names("approvedBy", "field.required");
        String tomorrow = LocalDate.now().plusDays(2).toString();
        office.post("/instruments/approvals", Cases.with(approval, "approvedOn", tomorrow))
                .names("approvedOn", "field.in-future");
        Program.of("supervisor.xa").post("/instruments/approvals", approval).isRefused(403, "access.role");
        office.post("/instruments/approvals", approval).isDone();
        assertThat(office.get("/instruments").isDone().text()).contains("\"approvedBy\":\"LS Nguyễn Văn Mẫu\"");
        office.post("/instruments/approvals", approval).isRefused(409, "instrument.already-approved");
    }

    private Reply corrects(String path, Map<String, Object> entry) {
        return office.post(path, entry, "If-Match", "\"0\"");
    }

    private int trainings() {
        return office.get(HALF).isDone().at("trainings").asInt();
    }

    private static long disclosures(String address) {
        return Demo.bean(JdbcClient.class)
                .sql("select count(*) from audit.disclosure where about = ?::uuid and basis = 'REGISTER'")
                .param(address.substring("addr-".length()))
                .query(Long.class)
                .single();
    }
}
