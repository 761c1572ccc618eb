package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

/** What the commune is asked and decides, on its page. */
@ExtendWith(WatchesCases.class)
class NoContactPageTest {

    @Test
    void a_request_is_written_down_decided_broken_and_ended() {
        try (Person mo = Person.as("staff.hoaban", Ways.PHONE)) {
            walk(mo);
        }
    }

    @Test
    void the_same_with_script_switched_off() {
        try (Person mo = Person.as("staff.suoimo", Ways.NO_SCRIPT)) {
            walk(mo);
        }
    }

    private static void walk(Person mo) {
        var staff = new AddressStaff(mo);
        String file = staff.receive();
        String section = file + "/10";
        LocalDate today = AddressStaff.today();
        assertThat(mo.open(section).sees()).contains("Không có đề nghị.");
        mo.unfold("/10").send("/10");
        assertThat(mo.status()).isEqualTo(422);

        staff.askToKeepAway(file);
        assertThat(mo.sees()).contains("Đã đề nghị cấm tiếp xúc", "chờ quyết định");
        assertThat(mo.open(section).sees()).contains("Phải quyết định trong 12 giờ.", "Dọa ở chợ.", "UBND xã Yên Bài");

        mo.unfold("/quyet-dinh")
                .type("number", "12/QĐ")
                .day("decidedAt", today)
                .type("decidedAt.time", "00:02")
                .day("from", today)
                .day("to", today.plusDays(4))
                .day("told.policeChief", today)
                .type("told.policeChief.time", "00:03")
                .send("/quyet-dinh");
        assertThat(mo.status()).isEqualTo(409);
        assertThat(mo.sees()).contains("Mỗi lần cấm tiếp xúc tối đa 3 ngày.");
        mo.day("to", today.plusDays(3)).send("/quyet-dinh");
        assertThat(mo.sees()).contains("Đã có quyết định cấm tiếp xúc", "đang cấm tiếp xúc");
        assertThat(mo.open(section).sees()).contains("12/QĐ", "Trưởng công an xã", "Ghi quyết định tiếp theo");

        mo.unfold("/vi-pham")
                .choose("kind", "NEAR")
                .day("happenedAt", today)
                .type("happenedAt.time", "00:04")
                .choose("harmAgain", "false")
                .type("words", "Đến gần ở cổng.")
                .type("toldTo", "Công an xã")
                .send("/vi-pham");
        assertThat(mo.open(section).sees())
                .contains("Đã có vi phạm. Đánh giá lại ngay hôm nay.", "Đến gần ở cổng.", "Đến gần dưới 100 m");
        staff.assess(file);
        assertThat(mo.open(section).sees()).doesNotContain("Đánh giá lại ngay hôm nay.");

        mo.unfold("/het").choose("reason", "COURT_ORDER").send("/het");
        assertThat(mo.sees()).contains("Đã hết cấm tiếp xúc");
        assertThat(mo.open(section).sees()).contains("Tòa án quyết định");
    }

    @Test
    void what_was_not_ordered_says_why() {
        try (Person mo = Person.as("staff.hoaban")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.askToKeepAway(file);
            mo.open(file + "/10")
                    .unfold("/khong")
                    .day("decidedAt", AddressStaff.today())
                    .type("decidedAt.time", "00:02")
                    .type("reason", "Chưa đủ căn cứ.")
                    .send("/khong");
            assertThat(mo.sees()).contains("Không ra quyết định cấm tiếp xúc");
            assertThat(mo.open(file + "/10").sees()).contains("không ra quyết định", "Chưa đủ căn cứ.");
        }
    }
}
