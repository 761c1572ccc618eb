package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class TiesPageTest {

    @Test
    void kin_is_shut_out_by_the_supervisor_who_read_the_case_and_let_in_again_when_it_was_wrong() {
        try (Person mo = Person.as("staff.hoaban");
                Person lan = Person.as("supervisor.xa", Ways.NO_SCRIPT)) {
            String file = new AddressStaff(mo).receive();
            String number = mo.page().locator("h1 .number").innerText();
            lan.open("/mo")
                    .type("caseNumber", number)
                    .choose("ground", "SUPERVISION")
                    .type("reason", "Hỏi lại")
                    .send();
            lan.open(file + "/14").send("/quan-he");
            assertThat(lan.status()).isEqualTo(422);
            lan.page().locator("#quan-he-workerId").selectOption(option("Bùi Thị Mơ"));
            lan.page().locator("#quan-he-tie-SIBLING").check();
            lan.page().locator("#quan-he-reason").fill("Trưởng thôn xác nhận");
            lan.send("/quan-he");
            assertThat(lan.sees()).contains("Không được xem", "Bùi Thị Mơ", "Trưởng thôn xác nhận");

            assertThat(mo.open(file).sees()).contains("Không có trang này");
            assertThat(lan.open("/xa/chua-giao").sees()).contains(number);
            lan.open(file + "/14");
            lan.page().locator("form[action$=\"/go\"] input[name=reason]").fill("Nhầm tên");
            lan.send("/go");
            assertThat(lan.sees()).doesNotContain("Không được xem");
            lan.page().locator("#workerId").selectOption(option("Bùi Thị Mơ"));
            lan.send("/14");
            assertThat(mo.open(file).sees()).contains(number, "Đã gỡ việc không cho xem");
        }
    }

    @Test
    void a_tie_is_told_read_again_and_taken_back() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            mo.open("/toi/quan-he").type("fullName", "Bùi Văn Khai").send();
            assertThat(mo.status()).isEqualTo(422);
            mo.type("birthYear", "1979").choose("tie", "SIBLING").send();
            assertThat(mo.sees()).contains("Bùi Văn Khai", "1979");
            mo.send("/het");
            assertThat(mo.sees()).doesNotContain("Bùi Văn Khai").contains("Chưa khai ai.");
        }
    }

    @Test
    void whoever_has_left_has_no_button_left() {
        try (Person admin = Person.as("admin")) {
            admin.open("/tk")
                    .type("username", "se.nghi")
                    .type("name", "Người sẽ nghỉ")
                    .send();
            admin.open("/tk");
            admin.page().locator("a", named("Người sẽ nghỉ")).first().click();
            admin.choose("role", "UNION_LEADER").type("area", "01").send("/vai");
            admin.page().locator("#chuyen-role-UNION_LEADER").check();
            admin.page().locator("#chuyen-area").fill("Yên Xuân");
            admin.send("/chuyen").send("/dung");
            admin.send("/mo-lai");
            admin.send("/nghi");
            assertThat(admin.sees()).contains("Người này đã nghỉ hẳn.");
            assertThat(admin.page().locator("main form").count()).isZero();
        }
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
