package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.api.pages.Person.Ways;

/** Where somebody stays: written down, extended, moved, ended, and behind a veil all the time. */
@ExtendWith(WatchesCases.class)
class StayPageTest {

    private static final String PLACE = "Nhà bà Kín, xóm Trên";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stay_is_written_down_extended_moved_and_ended(boolean script) {
        try (Person mo = Person.as("staff.hoaban", script ? Ways.PHONE : Ways.NO_SCRIPT)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            String section = file + "/8";
            assertThat(mo.open(section).sees()).contains("Không có.");
            staff.stay(file, PLACE);
            assertThat(mo.sees()).contains("Đã đến nơi ở", "đang ở");
            assertThat(mo.open(file + "/13").sees()).contains("Chị ấy còn đang ở nơi tạm lánh.");

            mo.open(section).unfold("/them").send("/them");
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Chỗ này cần có câu trả lời.");
            mo.choose("reason", "SCHOOL")
                    .type("words", "Con đang thi học kỳ.")
                    .day("lastDay", AddressStaff.today().plusMonths(4))
                    .send("/them");
            assertThat(mo.open(section).sees()).contains("Con đang thi học kỳ.", "Việc học của con");

            mo.unfold("/doi")
                    .choose("kind", "KIN_OR_FRIEND")
                    .type("place", "Nhà chị gái")
                    .send("/doi");
            assertThat(mo.open(section).sees()).contains("Nhà người thân", "không có thời hạn");

            mo.unfold("/roi").choose("reason", "OWN_PLACE").send("/roi");
            assertThat(mo.sees()).contains("Đã rời nơi ở", "đã rời đi");
            assertThat(mo.open(section).sees()).contains("Có chỗ ở riêng", "Bắt đầu ở nơi khác");
        }
    }

    @Test
    void a_place_is_shown_for_a_reason_only_and_never_by_opening_a_page() {
        try (Person mo = Person.as("staff.hoaban")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.stay(file, PLACE);
            List.of(file, file + "/1", file + "/2", file + "/8", file + "/13")
                    .forEach(path -> assertThat(mo.open(path).sees()).doesNotContain("xóm Trên"));

            mo.open(file + "/8").page().locator("main a[href$=\"/noi\"]").click();
            mo.send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Lý do này được ghi lại").doesNotContain("xóm Trên");

            mo.choose("purpose", "CONTACT").send();
            assertThat(mo.sees()).contains(PLACE, "Tự ẩn sau 30 giây.", "Lần xem này đã được ghi.");
            assertThat(mo.page().locator("meta[http-equiv=refresh]").getAttribute("content"))
                    .isEqualTo("30;url=" + file + "/8");
            mo.page().locator("main a.govuk-button").click();
            assertThat(mo.sees()).contains("▇▇▇▇▇▇").doesNotContain("xóm Trên");
        }
    }

    @Test
    void a_stay_of_another_case_or_address_looks_like_one_that_does_not_exist() {
        try (Person mo = Person.as("staff.hoaban");
                Person tai = Person.as("staff.suoimo")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.stay(file, PLACE);
            String veil = mo.open(file + "/8")
                    .page()
                    .locator("main a[href$=\"/noi\"]")
                    .getAttribute("href");
            tai.open("/so/00000000-0000-4000-8000-000000000000/8");
            String missing = tai.sees();
            assertThat(tai.open(veil).sees()).isEqualTo(missing);
            assertThat(tai.status()).isEqualTo(404);
            String stranger = staff.receive();
            mo.open(stranger + veil.substring(file.length()));
            assertThat(mo.status()).isEqualTo(404);
        }
    }
}
