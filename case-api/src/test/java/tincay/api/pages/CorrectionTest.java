package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class CorrectionTest {

    @Test
    void a_note_in_the_wrong_file_is_struck_with_a_reason_and_its_words_are_gone() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.note(file, "Chuyện của người khác.").note(file, "Chuyện của chị ấy.");
            mo.open(file + "/12");
            mo.page().locator("main details summary").first().click();
            mo.page().locator("form[action$=\"/gach\"] button").first().click();
            assertThat(mo.status()).isEqualTo(422);
            mo.choose("reason", "WRONG_FILE");
            mo.page().locator("form[action$=\"/gach\"] button:visible").first().click();
            assertThat(mo.sees()).contains("Đã gạch bỏ một ghi chép");
            assertThat(mo.open(file + "/12").sees())
                    .contains("Đã gạch bỏ ngày", "Ghi nhầm hồ sơ", "Chuyện của chị ấy.")
                    .doesNotContain("Chuyện của người khác.", "Có lỗi");
        }
    }

    @Test
    void facts_are_put_right_on_the_page_that_shows_them_and_the_old_ones_stay_below() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            String file = new AddressStaff(mo).receive();
            mo.open(file + "/1");
            mo.page().locator("details summary").last().click();
            assertThat(mo.page().locator("#facts\\.ageBand-AGE_30_44").isChecked())
                    .isTrue();
            mo.choose("facts.ageBand", "AGE_45_59").send();
            assertThat(mo.status()).isEqualTo(422);
            mo.type("reason", "Chị ấy nhớ lại năm sinh.")
                    .choose("facts.disability", "SEEING")
                    .send();
            assertThat(mo.sees()).contains("Đã sửa thông tin");
            mo.open(file + "/1");
            assertThat(mo.page().locator("main > dl").first().innerText()).contains("45–59", "Nhìn");
            mo.page().locator("details summary").first().click();
            assertThat(mo.page().locator("main > details").first().innerText())
                    .contains("Thông tin trước khi sửa", "Chị ấy nhớ lại năm sinh.", "30–44")
                    .doesNotContain("45–59");
        }
    }
}
