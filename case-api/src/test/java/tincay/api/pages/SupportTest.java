package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class SupportTest {

    @Test
    void help_given_stands_on_the_page_with_its_day() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            String file = new AddressStaff(mo).receive();
            assertThat(mo.open(file + "/6").sees())
                    .contains("Chưa ghi hỗ trợ nào.")
                    .doesNotContain("Không nên hòa giải");
            new AddressStaff(mo).support(file, "TRANSPORT", "Chở đến trạm y tế.");
            assertThat(mo.sees()).contains("Đã hỗ trợ tại địa chỉ");
            assertThat(mo.open(file + "/6").sees()).contains("Đưa đón", "Chở đến trạm y tế.");
        }
    }

    @Test
    void reconciliation_is_warned_of_where_danger_is_known_and_asks_three_things_more() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            mo.open(file + "/4")
                    .choose("level", "HIGH")
                    .pick("raisedBecause", "HER_FEAR")
                    .choose("answers.weapon", "true");
            mo.send();
            assertThat(mo.open(file + "/6").sees())
                    .contains("Mức cao: gặp mặt người đó", "Không nên hòa giải. Hỏi người giám sát trước.")
                    .doesNotContain("Có bạo lực tình dục");
            mo.pick("kind", "RECONCILIATION").send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.page().locator(".govuk-error-summary li").count()).isEqualTo(3);
            mo.type("reconciliation.askedBy", "Trưởng thôn")
                    .choose("reconciliation.wanted", "false")
                    .choose("reconciliation.askedAlone", "true")
                    .send();
            assertThat(mo.open(file + "/6").sees()).contains("Trưởng thôn", "Hòa giải");
        }
    }
}
