package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Referring is agreed on each time, part by part. */
@ExtendWith(WatchesCases.class)
class ReferralFormTest {

    @Test
    void what_is_shared_is_said_each_time_and_nothing_typed_is_lost_meanwhile() {
        try (Person mo = Person.as("staff.hoaban")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.giveConsent(file).fillReferral(file).send();
            assertThat(mo.sees()).contains("Chỗ này cần có câu trả lời.", "Chưa chuyển gửi.");
            assertThat(mo.page().locator("textarea[name=summary]").first().inputValue())
                    .isEqualTo("Cần người nghe.");

            mo.choose("dataGroups", "IDENTITY").send();

            assertThat(mo.open(file).sees()).contains("Nơi nhận đã có phiếu");
        }
    }
}
