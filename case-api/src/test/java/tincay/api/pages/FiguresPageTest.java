package tincay.api.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.ReleaseSamples;
import tincay.api.RunningDemo;
import tincay.api.pages.Person.Ways;
import tincay.projections.releases.CanonicalText;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** A leader reads figures on a telephone without script: the newest, one table, why it is not exact. */
class FiguresPageTest {

    private static final String FORMS = "/bang/2019-H1/3";
    private static final String MONTHS = "/bang/2018-M10/1";

    @BeforeAll
    static void published() {
        ReleaseSamples.publishLongAgo(RunningDemo.bean(JdbcClient.class));
        ReleaseSamples.publishMonths(RunningDemo.bean(JdbcClient.class));
    }

    @Test
    void today_names_the_newest_release_and_leads_to_it_at_once() {
        try (Person leader = Person.as("leader.thanhpho", Ways.NO_SCRIPT)) {
            leader.open("/");
            assertThat(leader.sees()).contains("Kỳ mới công bố", "công bố ngày", "kỳ sau công bố ngày");
            Locator newest = leader.page().locator("main section a").first();
            String named = newest.innerText();
            newest.click();
            assertThat(leader.sees()).contains(named.substring(0, named.indexOf(':')));
            assertThat(leader.page().locator(".bars").count()).isOne();
        }
    }

    @Test
    void months_are_a_line_that_breaks_where_nothing_is_shown_with_the_same_numbers_beside_it() {
        try (Person leader = Person.as("leader.thanhpho", Ways.PHONE)) {
            leader.open(MONTHS);
            Locator line = leader.page().locator("svg.line");
            assertThat(line.getAttribute("role")).isEqualTo("img");
            assertThat(line.locator("title").textContent()).isEqualTo("Hồ sơ mở (tạm tính)");
            assertThat(line.locator("desc").textContent())
                    .isEqualTo("Từ tháng 10/2017 đến tháng 10/2018: thấp nhất dưới 5, cao nhất 165;"
                            + " sai số thường gặp ±16. Chưa công bố: tháng 6/2018.");
            assertThat(line.locator(".run").count()).isEqualTo(3);
            assertThat(line.locator("circle").count()).isEqualTo(10);
            assertThat(line.locator(".five").count()).isEqualTo(2);
            assertThat(line.locator(".unsure").count()).isEqualTo(1);
            assertThat(line.locator(".none").textContent()).isEqualTo("Chưa công bố");
            assertThat(rows(leader))
                    .contains("Tháng 1/2018 Dưới 5", "Tháng 3/2018 40 sai số lớn", "Tháng 6/2018 Chưa công bố")
                    .hasSize(13)
                    .endsWith("Tháng 10/2018 160");
            assertThat(leader.sees()).contains("Số của tháng là tạm tính", "±16");
        }
    }

    @Test
    void on_paper_there_is_the_figure_with_its_dates_and_its_error_and_no_menu() {
        try (Person leader = Person.as("leader.thanhpho")) {
            for (String table : List.of(FORMS, MONTHS)) {
                leader.open(table);
                leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(leader.sees())
                        .contains("Kỳ này đã khóa ngày", "công bố ngày", "sai số thường gặp ±", "Dấu của kỳ công bố:")
                        .doesNotContain("Thoát nhanh", "Báo cáo 6 tháng", "Tải XLSX", "Dữ liệu thử");
                assertThat(leader.page().locator(".bars").isVisible()).isTrue();
                assertThat(leader.page().locator("nav").isVisible()).isFalse();
                assertThat(new String(leader.page().pdf(), ISO_8859_1).split("/Type /Page\\b"))
                        .as("one sheet")
                        .hasSize(2);
                leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    @Test
    void a_leader_comes_from_the_menu_to_a_table_and_to_how_it_is_read() {
        try (Person leader = Person.as("leader.thanhpho", Ways.NO_SCRIPT)) {
            leader.page().locator("nav a[href=\"/bang\"]").click();
            assertThat(leader.sees()).contains("kỳ sau công bố ngày");
            leader.page().locator("main details summary").first().click();
            leader.page().locator("main a[href=\"" + FORMS + "\"]").first().click();
            assertThat(leader.path()).isEqualTo(FORMS);
            assertThat(leader.page().locator("h1").innerText()).isEqualTo("Số liệu · Hà Nội");
            assertThat(rows(leader))
                    .containsExactly(
                            "Thể chất 60",
                            "Tinh thần 45",
                            "Tình dục 25",
                            "Kinh tế 10 sai số lớn",
                            "Nhiều hình thức Dưới 5",
                            "Tổng số 145");
            assertThat(leader.sees()).contains("Kỳ này đã khóa ngày 30/06/2019", "±7", "«Dưới 5» gồm cả khi không có");
            assertThat(leader.page().locator("main table").innerText()).doesNotContainPattern("(?<![\\d])0(?![\\d])");
            leader.page().locator("main a[href=\"/bang/cach-doc\"]").click();
            assertThat(leader.sees()).contains("Giả sử một xã có 7 hồ sơ.");
        }
    }

    @Test
    void bars_are_as_long_as_their_numbers_and_what_is_below_five_has_its_mark() {
        try (Person leader = Person.as("leader.thanhpho", Ways.PHONE)) {
            leader.open(FORMS);
            List<Double> lengths = leader.page().locator(".bars td path:first-child").all().stream()
                    .map(bar -> bar.boundingBox().width)
                    .toList();
            assertThat(lengths.get(0) / lengths.get(1)).isBetween(1.28, 1.39);
            assertThat(lengths.get(0) / lengths.get(2)).isBetween(2.3, 2.5);
            Locator mark = leader.page().locator(".bars .five");
            assertThat(mark.count()).isEqualTo(1);
            assertThat(mark.boundingBox().width).isEqualTo(12);
            assertThat(leader.page().locator(".bars .unsure").count()).isEqualTo(1);
        }
    }

    @Test
    void a_total_stands_beside_the_period_before() {
        try (Person leader = Person.as("leader.thanhpho", Ways.ENGLISH)) {
            leader.open("/bang/2019-H2/1");
            assertThat(rows(leader)).containsExactly("First half of 2019 145", "Second half of 2019 145");
            assertThat(leader.sees()).contains("each period has its own; here ±5");
            assertThat(leader.open("/bang/2019-H1/1").sees()).doesNotContain("Second half of 2019\t");
        }
    }

    @Test
    void the_report_takes_its_cases_from_the_release_of_its_half_year_alone() {
        try (Person leader = Person.as("leader.thanhpho");
                Person office = Person.as("office.thanhpho");
                Person ofACommune = Person.as("leader.xa")) {
            leader.open("/bao-cao/2019-2/hien-nay");
            assertThat(leader.page().locator("#ho-so").innerText())
                    .contains(
                            "Hồ sơ mở", "145", "sai số thường gặp ±5", "Hồ sơ đang mở ngày 31/12", "Chuyển gửi: Y tế");
            assertThat(leader.sees())
                    .contains("6 tháng cuối năm 2019. Kỳ này đã khóa ngày 31/12/2019", "Năm 2019. Kỳ này đã khóa ngày");
            assertThat(office.open("/bao-cao/2019-1/hien-nay")
                            .page()
                            .locator("#ho-so")
                            .innerText())
                    .contains("Hồ sơ mở", "145")
                    .doesNotContain("31/12");
            assertThat(leader.open("/bao-cao/2023-1/hien-nay")
                            .page()
                            .locator("#ho-so")
                            .innerText())
                    .contains("Chưa công bố")
                    .doesNotContainPattern("\\d");
            assertThat(ofACommune
                            .open("/bao-cao/2019-2/hien-nay/01")
                            .page()
                            .locator("#ho-so")
                            .count())
                    .as("the province is not theirs")
                    .isZero();
        }
    }

    @Test
    void the_office_sees_how_far_each_period_is_and_no_number() {
        Period running = Period.of(Span.HALF_YEAR, AddressStaff.today());
        try (Person office = Person.as("office.thanhpho", Ways.NO_SCRIPT)) {
            office.open("/").page().locator("nav a[href=\"/cb\"]").click();
            String hash = CanonicalText.of(ReleaseSamples.longAgo("2019-H1")).hash();
            assertThat(row(office, "6 tháng đầu năm 2019"))
                    .contains("30/06/2019", "30/07/2019", "Đã công bố", hash.substring(0, 12))
                    .doesNotContain("145");
            String half = running.number() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ";
            assertThat(row(office, half + running.year())).contains("Đang mở").doesNotContain("Công bố được");
        }
    }

    private static String row(Person office, String period) {
        return office.page().locator("main tr:has-text(\"" + period + "\")").innerText();
    }

    @Test
    void what_there_is_not_is_as_what_is_not_theirs() {
        try (Person leader = Person.as("leader.thanhpho");
                Person ofACommune = Person.as("leader.xa")) {
            leader.open("/bang/2018-H1/1");
            assertThat(leader.status()).isEqualTo(404);
            String missing = leader.page().locator("main").innerText();
            for (String path : List.of(
                    "/bang/2019-H1/khong-co",
                    "/bang/2019-H1/0",
                    "/bang/2019-H1/opened",
                    "/bang/2019-H1/1/79",
                    "/bang/2019-H1/1/01/pdf")) {
                assertThat(leader.open(path).page().locator("main").innerText()).isEqualTo(missing);
            }
            assertThat(ofACommune.open(FORMS).page().locator("main").innerText())
                    .isEqualTo(missing);
            for (String path : List.of("/", "/bang")) {
                assertThat(ofACommune.open(path).sees())
                        .contains(
                                "Nơi này không có bảng riêng", "một con số có thể làm lộ một người", "Xem được ở đây");
            }
            assertThat(ofACommune.open("/bao-cao/2019-2/hien-nay").sees())
                    .contains("Báo cáo này không có số hồ sơ")
                    .doesNotContain("Chưa công bố");
        }
    }

    private static List<String> rows(Person leader) {
        return leader.page().locator(".bars tr:has(td)").all().stream()
                .map(row -> row.innerText().replaceAll("\\s+", " ").strip())
                .toList();
    }
}
