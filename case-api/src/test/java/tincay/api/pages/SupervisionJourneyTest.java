package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class SupervisionJourneyTest {

    @Test
    void a_dangerous_case_is_proposed_returned_proposed_again_and_approved() {
        try (Person mo = Person.as("staff.hoaban");
                Person lan = Person.as("supervisor.xa", Ways.NO_SCRIPT)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            String number = mo.page().locator("h1 .number").innerText();
            staff.tellTheCommune(file).assessAs(file, "HIGH").close(file);
            assertThat(mo.open(file).sees()).contains("Chờ duyệt kết thúc", "Đã đề nghị kết thúc");

            assertThat(lan.open("/xa/duyet").sees()).contains(number);
            assertThat(lan.open(file + "/13").sees()).doesNotContain(number);
            reads(lan, number);
            lan.open(file + "/13").type("reason", "Chưa hỏi về các cháu").send("/tra-lai");
            assertThat(mo.open(file + "/13").sees()).contains("Người giám sát trả lại", "Chưa hỏi về các cháu");

            staff.close(file);
            lan.open(file + "/13").send(file.replace("/so/", "/xa/duyet/"));
            assertThat(mo.open(file).sees()).contains("Đã kết thúc hồ sơ");
        }
    }

    @Test
    void what_was_opened_in_an_emergency_is_looked_at_and_who_works_on_it_is_seen() {
        try (Person mo = Person.as("staff.hoaban");
                Person tai = Person.as("staff.suoimo", Ways.PHONE);
                Person lan = Person.as("supervisor.xa", Ways.ENGLISH)) {
            String file = new AddressStaff(mo).receive();
            String number = mo.page().locator("h1 .number").innerText();

            tai.open("/mo")
                    .type("caseNumber", number.toLowerCase(Locale.ROOT))
                    .choose("ground", "EMERGENCY")
                    .type("reason", "Chị ấy gọi cầu cứu")
                    .send();
            assertThat(tai.path()).isEqualTo(file);

            assertThat(lan.open("/xa/xem-lai").sees()).contains(number).doesNotContain("Chị ấy gọi cầu cứu");
            lan.open("/mo")
                    .type("caseNumber", number)
                    .choose("ground", "SUPERVISION")
                    .type("reason", "Xem lại")
                    .send();
            assertThat(lan.open("/xa/xem-lai").sees()).contains("Chị ấy gọi cầu cứu");
            lan.choose("result", "CONFIRMED").type("words", "Đúng").send();
            assertThat(lan.open("/xa/xem-lai").sees()).doesNotContain("Chị ấy gọi cầu cứu");
            assertThat(lan.open(file + "/14").sees()).contains("Bùi Thị Mơ");
            assertThat(mo.open(file).sees()).contains("Có người mở hồ sơ", "Người thứ hai đã xem lại");
        }
    }

    @Test
    void a_wrong_number_is_answered_like_a_missing_page() {
        try (Person tai = Person.as("staff.suoimo")) {
            tai.open("/mo")
                    .type("caseNumber", "2222-2222")
                    .choose("ground", "COVER")
                    .type("reason", "Thử")
                    .send();
            assertThat(tai.sees()).contains("Không có trang này");
        }
    }

    private static void reads(Person lan, String number) {
        lan.open("/mo")
                .type("caseNumber", number)
                .choose("ground", "SUPERVISION")
                .type("reason", "Xem trước khi duyệt")
                .send();
        assertThat(lan.sees()).contains(number);
    }
}
