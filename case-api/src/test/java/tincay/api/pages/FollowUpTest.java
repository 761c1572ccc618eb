package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class FollowUpTest {

    @Test
    void nobody_is_called_without_a_consent_and_with_one_the_words_are_read_first() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            assertThat(mo.open(file + "/9").sees())
                    .contains("Không gọi. Chị ấy sẽ tự đến.", "Chưa có sự đồng ý cho liên lạc", "Chưa hẹn.")
                    .doesNotContain("người của lớp may");
            staff.agreeToContact(file);
            assertThat(mo.open(file + "/9").sees())
                    .contains("Đọc trước khi gọi", "người của lớp may")
                    .doesNotContain("Không gọi.");
        }
    }

    @Test
    void a_follow_up_is_planned_answered_and_the_next_one_planned_on_one_form() {
        try (Person mo = Person.as("staff.hoaban", Ways.PHONE)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.assess(file);
            mo.open(file + "/9");
            assertThat(mo.sees()).contains("Đề xuất: " + day(30));
            staff.planFollowUp(file, AddressStaff.today().plusDays(7)).planFollowUp(file, AddressStaff.today());
            assertThat(mo.sees()).contains("Đã hẹn ngày hỏi thăm");

            mo.open(file + "/9").unfold("/ket-qua");
            mo.page().locator("form[action$=\"/ket-qua\"] button").first().click();
            assertThat(mo.status()).isEqualTo(422);
            mo.choose("outcome", "NEW_HARM")
                    .type("words", "Bị đánh tối qua.")
                    .day("next", AddressStaff.today().plusDays(1));
            mo.page()
                    .locator("form[action$=\"/ket-qua\"] button:visible")
                    .first()
                    .click();
            assertThat(mo.sees()).contains("Đã hỏi thăm");
            assertThat(mo.open(file + "/9").sees()).contains("Lại bị bạo lực", "Bị đánh tối qua.", day(1), day(7));

            mo.unfold("/khong-lam");
            mo.page().locator("form[action$=\"/khong-lam\"] button").first().click();
            assertThat(mo.status()).isEqualTo(422);
            mo.pick("because", "WEATHER_OR_ROAD");
            mo.page()
                    .locator("form[action$=\"/khong-lam\"] button:visible")
                    .first()
                    .click();
            assertThat(mo.open(file + "/9").sees()).contains("Chưa làm được", "Mưa lũ, đường khó");
        }
    }

    private static String day(int days) {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(AddressStaff.today().plusDays(days));
    }
}
