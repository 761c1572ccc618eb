package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

@ExtendWith(WatchesCases.class)
class CaseJourneyTest {

    @Test
    void staff_and_counsellor_go_from_the_first_question_to_closing_and_reopening() {
        try (Person mo = Person.as("staff.hoaban");
                Person ha = Person.as("counsellor.mot")) {
            walk(mo, ha);
        }
    }

    @Test
    void the_whole_road_is_open_with_script_switched_off() {
        try (Person mo = Person.as("staff.suoimo", Ways.NO_SCRIPT);
                Person ha = Person.as("counsellor.mot", Ways.NO_SCRIPT)) {
            walk(mo, ha);
        }
    }

    private static void walk(Person mo, Person ha) {
        var staff = new AddressStaff(mo);
        var counsellor = new Counsellor(ha);
        String file = staff.receive();
        assertThat(mo.sees()).contains("Đang theo dõi", "Đã mở hồ sơ", "chưa báo");
        assertThat(mo.open("/").sees()).contains("Báo UBND xã", "Đánh giá");

        staff.giveConsent(file)
                .assess(file)
                .note(file, "Đã gọi hỏi thăm.")
                .tellTheCommune(file)
                .refer(file);
        assertThat(mo.open(file).sees())
                .contains("Mức thấp", "▮▯▯", "Đã báo UBND xã", "Đã viết ghi chép", "Nơi nhận đã có phiếu");

        String received = counsellor.openNewest();
        assertThat(ha.sees())
                .contains("Tham vấn tâm lý", AddressStaff.FULL_NAME, "0900 000 001", "Cần người nghe.")
                .doesNotContain(numberOf(mo, file));
        counsellor
                .accept(received)
                .appoint(received, AddressStaff.today().plusDays(2))
                .report(received, "Đã gặp một lần.")
                .complete(received, "Chị ấy đã được giúp xong.");
        assertThat(ha.sees()).contains("Hoàn thành").doesNotContain("Hẹn gặp");

        assertThat(mo.open("/").sees()).contains("Đã hoàn thành");
        assertThat(mo.open(file + "/7").sees())
                .contains("Hẹn gặp", "09:00", "Đã gặp một lần.", "Chị ấy đã được giúp xong.");
        staff.close(file);
        assertThat(mo.sees()).contains("Đã kết thúc hồ sơ");
        assertThat(mo.open(file + "/12").page().locator("main textarea").count())
                .isZero();
        staff.reopen(file);
        assertThat(mo.sees()).contains("Đã mở lại hồ sơ", "Đang theo dõi");
    }

    private static String numberOf(Person mo, String file) {
        return mo.open(file).page().locator("h1 .number").innerText();
    }

    @Test
    void what_was_declined_comes_back_to_the_staff_and_can_be_sent_again() {
        try (Person mo = Person.as("staff.hoaban", Ways.PHONE);
                Person ha = Person.as("counsellor.mot")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.giveConsent(file).refer(file);
            var counsellor = new Counsellor(ha);
            counsellor.decline(counsellor.openNewest());
            assertThat(mo.open("/").sees()).contains("Không tiếp nhận");
            staff.refer(file);
            assertThat(mo.sees()).contains("Đã chuyển gửi");
        }
    }

    @Test
    void withdrawing_a_consent_says_what_ends_and_darkens_the_counsellors_page() {
        try (Person mo = Person.as("staff.hoaban");
                Person ha = Person.as("counsellor.mot")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.giveConsent(file).refer(file);
            String received = new Counsellor(ha).openNewest();
            assertThat(mo.open(file + "/3").sees()).contains("1 chuyển gửi đang mở sẽ thu hồi ngay.");
            staff.withdraw(file);
            assertThat(mo.sees()).contains("Đã rút lại sự đồng ý", "Đã thu hồi ở nơi nhận");

            ha.open(received);
            String dark = ha.sees();
            assertThat(ha.status()).isEqualTo(404);
            assertThat(dark).doesNotContain(AddressStaff.FULL_NAME, "Tham vấn");
            ha.open("/den/00000000-0000-4000-8000-000000000000");
            assertThat(ha.sees()).isEqualTo(dark);
        }
    }

    @Test
    void what_still_hinders_closing_is_listed_with_a_way_to_each() {
        try (Person mo = Person.as("staff.hoaban")) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            staff.giveConsent(file).refer(file);
            mo.open(file + "/13");
            assertThat(mo.sees()).contains("Phải xong trước:", "Còn lần chuyển gửi chưa xong");
            staff.close(file);
            assertThat(mo.status()).isEqualTo(409);
            assertThat(mo.page()
                            .locator("input[type=radio][value=\"true\"]:checked")
                            .count())
                    .as("answers that are kept")
                    .isEqualTo(5);
            mo.page().locator("main ul a[href$=\"/11\"]").click();
            assertThat(mo.sees()).contains("11. Báo xã");
        }
    }

    @Test
    void whoever_was_forced_is_asked_when_and_is_shown_until_when_a_doctor_can_do_more() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            new AddressStaff(mo).safely().answerTheQuestions();
            mo.page().locator("input[name=\"violence.forms\"][value=PHYSICAL]").uncheck();
            mo.choose("violence.forms", "SEXUAL")
                    .choose("violence.primaryForm", "SEXUAL")
                    .send();
            assertThat(mo.sees()).contains("Lần gần đây nhất chị bị ép là lúc nào?");
            mo.day("violence.sexualEventOn", AddressStaff.today()).send();
            mo.page().locator("form[action=\"/moi/mo\"] button").first().click();
            assertThat(mo.sees())
                    .contains("Đưa đi khám sớm, trong 72 giờ", "Đưa đi khám sớm, chậm nhất 120 giờ", "còn 4 ngày");
        }
    }
}
