package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tincay.api.pages.Person.Ways;

class OfficeJourneyTest {

    private static final String TITLE = "Buổi truyền thông ở chợ";

    @Test
    void the_leader_reads_in_the_report_what_the_office_recorded() {
        LocalDate today = AddressStaff.today();
        String report = "/bao-cao/%d-%d/hien-nay".formatted(today.getYear(), today.getMonthValue() > 6 ? 2 : 1);
        try (Person office = Person.as("office.thanhpho");
                Person leader = Person.as("leader.thanhpho")) {
            office.open("/hd")
                    .choose("kind", "MONITORING_MISSION")
                    .choose("conduct", "HELD")
                    .type("title", TITLE)
                    .day("from", today)
                    .type("places", "04930, 09694")
                    .type("women", "30")
                    .type("men", "12")
                    .send();
            assertThat(office.path()).isEqualTo("/hd");
            assertThat(office.sees()).contains(TITLE);
            assertThat(leader.open(report).sees()).contains("Đoàn giám sát", TITLE);
        }
    }

    @Test
    void the_first_half_of_2023_counts_the_same_under_the_units_of_then_and_of_now() {
        try (Person leader = Person.as("leader.thanhpho")) {
            leader.open("/bao-cao");
            leader.page().locator("#ky").selectOption("2023-1");
            leader.choose("donVi", "khi-do").send();
            assertThat(leader.path()).isEqualTo("/bao-cao/2023-1/khi-do");
            assertThat(figures(leader))
                    .containsEntry("Lớp tập huấn", "6")
                    .containsEntry("Địa chỉ thành lập mới", "2")
                    .containsEntry("Địa chỉ nâng cấp", "2")
                    .containsEntry("Đối thoại chính sách được hướng dẫn", "14 xã / 5 huyện")
                    .containsEntry("Đoàn giám sát", "2");
            assertThat(leader.sees()).contains("Tiến Xuân (Thạch Thất)");
            leader.choose("donVi", "hien-nay").send();
            assertThat(figures(leader))
                    .containsEntry("Lớp tập huấn", "6")
                    .containsEntry("Địa chỉ thành lập mới", "2")
                    .containsEntry("Địa chỉ nâng cấp", "2")
                    .containsEntry("Đối thoại chính sách được hướng dẫn", "9 xã")
                    .containsEntry("Đoàn giám sát", "2");
            assertThat(leader.sees()).doesNotContain("(Thạch Thất)");
            assertThat(leader.page()
                            .request()
                            .get(leader.page()
                                    .locator("a[href$=\"/xlsx\"]")
                                    .evaluate("a => a.href")
                                    .toString())
                            .headers())
                    .containsEntry("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Test
    void a_wrong_form_says_what_is_wrong_and_keeps_what_was_typed() {
        try (Person office = Person.as("office.thanhpho", Ways.PHONE)) {
            office.open("/dc").type("name", "Tên đã gõ").type("on.day", "32").send();
            assertThat(office.status()).isEqualTo(422);
            assertThat(office.page().title()).startsWith("Cần sửa – ");
            assertThat(office.page().locator("#name").inputValue()).isEqualTo("Tên đã gõ");
            assertThat(office.page().locator("#on-day").inputValue()).isEqualTo("32");

            office.open("/hd")
                    .choose("kind", "TRAINING")
                    .type("title", "Tên đã gõ")
                    .day("from", LocalDate.of(2026, 3, 2))
                    .day("until", LocalDate.of(2026, 3, 1))
                    .type("places", "04930")
                    .send();
            assertThat(office.status()).isEqualTo(409);
            assertThat(office.sees()).contains("Ngày cuối trước ngày đầu");
            assertThat(office.page().locator("#title").inputValue()).isEqualTo("Tên đã gõ");

            for (String page : List.of("/db", "/hd/chi-tieu")) {
                office.open(page).send();
                assertThat(office.status()).as(page).isEqualTo(422);
                assertThat(office.sees()).as(page).contains("Chỗ này cần có câu trả lời.");
            }
        }
    }

    @Test
    void a_partner_outside_is_put_on_the_list_read_by_those_who_refer_and_taken_off() {
        try (Person office = Person.as("office.thanhpho");
                Person mo = Person.as("staff.hoaban", Ways.PHONE)) {
            office.open("/db").send("/db/noi-khac");
            assertThat(office.status()).isEqualTo(422);
            Person form = office.open("/db");
            var outside = form.form("/db/noi-khac");
            outside.locator("input[value=LIVELIHOOD]")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            outside.locator("[name=nameVi]").fill("Tổ may mẫu");
            outside.locator("[name=nameEn]").fill("Sample sewing group");
            outside.locator("[name=area]").fill("Yên Xuân");
            outside.locator("[name=desk]").fill("Nhà văn hóa");
            outside.locator("[name='on.day']").fill("5");
            outside.locator("[name='on.month']").fill("1");
            outside.locator("[name='on.year']").fill("2026");
            office.send("/db/noi-khac");
            assertThat(office.path()).isEqualTo("/db");
            assertThat(mo.open("/db").sees())
                    .contains("Tổ may mẫu", "Nhà văn hóa")
                    .doesNotContain("Thêm vào danh bạ");

            office.page().locator("a:has-text(\"Tổ may mẫu\")").first().click();
            office.type("phone", "115").day("on", AddressStaff.today()).send(office.path());
            assertThat(mo.open("/db").sees()).contains("115");
            office.page().locator("a:has-text(\"Tổ may mẫu\")").first().click();
            office.send("/thoi");
            assertThat(mo.open("/db").sees()).contains("Không còn nhận từ");
        }
    }

    @Test
    void a_target_is_set_and_stands_among_what_is_planned() {
        try (Person office = Person.as("office.thanhpho")) {
            office.open("/hd/chi-tieu");
            String half = office.page().locator("input[name=half]").last().inputValue();
            office.choose("half", half)
                    .type("area", "Hà Nội")
                    .choose("kinds", "TRAINING")
                    .type("number", "17")
                    .send();
            assertThat(office.path()).isEqualTo("/hd/chi-tieu");
            assertThat(office.page().locator("main table").innerText()).contains("17");
        }
    }

    private static Map<String, String> figures(Person leader) {
        Map<String, String> figures = new java.util.LinkedHashMap<>();
        leader.page()
                .locator("#da-lam tr")
                .all()
                .forEach(row -> figures.put(
                        row.locator("th")
                                .innerText()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .strip(),
                        row.locator("td").innerText().strip()));
        return figures;
    }
}
