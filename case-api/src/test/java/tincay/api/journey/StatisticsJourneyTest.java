package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import tincay.api.ReleaseSamples;
import tincay.projections.releases.CanonicalText;

/** A leader reads what was published of their area, and nothing tells what lies below five. */
class StatisticsJourneyTest {

    private static final String RELEASES = "/statistics/releases";
    private static final String FORMS = RELEASES + "/2019-H1/tables/opened-by-form";

    private final Program leader = Program.of("leader.thanhpho");

    @BeforeAll
    static void published() {
        ReleaseSamples.publishLongAgo(Demo.bean(JdbcClient.class));
    }

    @Test
    void a_leader_finds_what_was_published_and_when_the_next_is() {
        JsonNode release = release("2019-H1");
        assertThat(release.at("/hash").asString())
                .isEqualTo(CanonicalText.of(ReleaseSamples.longAgo("2019-H1")).hash());
        assertThat(release.at("/dates").asString())
                .isEqualTo("Kỳ này đã khóa ngày 30/06/2019, công bố ngày 30/07/2019; kỳ sau công bố ngày 30/01/2020.");
        assertThat(release.at("/nextPublishedOn").asString()).isEqualTo("2020-01-30");
        assertThat(release.at("/areas")).hasSize(1);
        assertThat(release.at("/areas/0/name").asString()).isEqualTo("Hà Nội");
        assertThat(release.at("/areas/0/tables")).hasSize(9);
        assertThat(release("2019").at("/nextPublishedOn").asString()).isEqualTo("2021-02-14");
    }

    @Test
    void a_table_tells_its_numbers_as_they_are_shown_and_how_sure_they_are() {
        Reply table = leader.get(FORMS + "?area=01").isDone();
        assertThat(table.text("title")).isEqualTo("Hồ sơ mở theo hình thức");
        assertThat(table.at("rows")
                        .valueStream()
                        .map(row -> row.at("/number/shown").asString()))
                .containsExactly("60", "45", "25", "10", "Dưới 5");
        assertThat(table.text("rows.0.labels.0")).isEqualTo("Thể chất");
        assertThat(table.text("rows.0.values.form")).isEqualTo("PHYSICAL");
        assertThat(table.at("rows.3.number.unsure").asBoolean()).isTrue();
        assertThat(table.at("rows.4.number.value").isNumber()).isFalse();
        assertThat(table.text("total.shown")).isEqualTo("145");
        assertThat(table.at("total.usualError").asInt()).isEqualTo(5);
        assertThat(table.text("notes.0")).contains("±7", "Khoảng 95 trên 100 lần");
        assertThat(table.version()).contains(table.text("hash"));

        Reply english = leader.raw("GET", FORMS + "?area=01", null, "Accept-Language", "en")
                .isDone();
        assertThat(english.text("title")).isEqualTo("Cases opened by form");
        assertThat(english.text("rows.4.number.shown")).isEqualTo("Under 5");
        assertThat(english.version()).isNotEqualTo(table.version());
        assertThat(leader.get(FORMS).isDone().text()).as("without an area").isEqualTo(table.text());
        assertThat(leader.raw("GET", FORMS, null, "If-None-Match", table.version())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void what_there_is_not_and_what_is_not_theirs_is_one_and_the_same() {
        String missing = leader.get(RELEASES + "/2018-H1/tables/opened?area=01")
                .isRefused(404, "not-found")
                .text();
        for (String asked : List.of(
                "/2019-H1/tables/opened-by-shoe-size?area=01",
                "/2019-H1/tables/stock?area=01",
                "/2019-H1/tables/opened?area=79",
                "/2019-H1/tables/opened?area=04930",
                "/2019-H1/tables/opened?area=",
                "/2019-H1/tables/opened?area=%27%20or%201=1",
                "/2019-h1/tables/opened?area=01",
                "/" + "9".repeat(300) + "/tables/opened?area=01")) {
            assertThat(leader.get(RELEASES + asked).isRefused(404, "not-found").text())
                    .as(asked)
                    .isEqualTo(missing);
        }
        for (String file : List.of("/pdf?area=01", "/XLSX?area=01")) {
            assertThat(leader.raw("GET", FORMS + file, null)
                            .isRefused(404, "not-found")
                            .text())
                    .isEqualTo(missing);
        }
        Program ofACommune = Program.of("leader.xa");
        assertThat(ofACommune.get(RELEASES).isDone().text()).doesNotContain("2019-H1");
        for (String asked : List.of(FORMS, FORMS + "?area=01", FORMS + "/csv?area=01", FORMS + "/xlsx")) {
            assertThat(ofACommune.get(asked).isRefused(404, "not-found").text()).isEqualTo(missing);
        }
    }

    @Test
    void nobody_but_a_leader_reads_it() {
        for (String somebody : List.of("staff.hoaban", "counsellor.mot", "supervisor.thanhpho", "dpo", "admin")) {
            Program.of(somebody).get(FORMS + "?area=01").isRefused(403, "access.role");
            Program.of(somebody).get(FORMS + "/csv?area=01").isRefused(403, "access.role");
        }
        Program.stranger().get(FORMS + "?area=01").isRefused(401, "access.not-signed-in");
    }

    @Test
    void a_file_holds_the_shown_numbers_and_is_the_same_whenever_it_is_asked_for() throws Exception {
        Reply text = leader.get(FORMS + "/csv?area=01").isDone();
        assertThat(text.header("Content-Disposition")).contains("so-lieu-2019-H1-3-01.csv");
        assertThat(text.text().lines())
                .hasSize(7)
                .contains(
                        "Hồ sơ mở theo hình thức,6 tháng đầu năm 2019,Hà Nội,Tình dục,25,7",
                        "Hồ sơ mở theo hình thức,6 tháng đầu năm 2019,Hà Nội,Nhiều hình thức,Dưới 5,",
                        "Hồ sơ mở theo hình thức,6 tháng đầu năm 2019,Hà Nội,Tổng số,145,5");
        byte[] sheet = sheet();
        assertThat(sheet()).isEqualTo(sheet);
        List<String> numbers = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            book.getFirstSheet().read().forEach(row -> numbers.add(row.getCellText(4)));
            assertThat(book.getFirstSheet().read().get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
        }
        assertThat(numbers).containsExactly("Số", "60", "45", "25", "10", "Dưới 5", "145");
    }

    private JsonNode release(String name) {
        return leader.get(RELEASES)
                .isDone()
                .at("items")
                .valueStream()
                .filter(one -> one.at("/release").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] sheet() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Demo.url() + "/api/v1" + FORMS + "/xlsx?area=01"))
                .header("X-Auth-Token", Program.of("leader.thanhpho").token())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }
}
