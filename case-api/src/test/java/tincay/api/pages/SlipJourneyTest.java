package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

/** A referral on paper: the slip, what may never stand on it, its code, and the replies that are entered. */
@ExtendWith(WatchesCases.class)
class SlipJourneyTest {

    /** The word list of the sheets that may be found in a pocket, and what names the house or the person. */
    private static final String[] NEVER = {
        "bạo lực",
        "violence",
        "tạm lánh",
        "shelter",
        "nguy cơ",
        "risk",
        "hồ sơ",
        "an toàn",
        "phụ nữ",
        "công an",
        "tincay",
        "hội lhpn",
        "địa chỉ mẫu",
        "triệu",
        "hạnh",
        "1995",
        "31 tuổi",
        "sổ việc",
        "đồng ý"
    };

    @Test
    void a_slip_is_printed_found_by_its_code_and_its_replies_are_entered() {
        try (Person mo = Person.as("staff.hoaban")) {
            walk(mo);
        }
    }

    @Test
    void the_same_with_script_switched_off_on_a_small_screen() {
        try (Person mo = Person.as("staff.suoimo", Ways.NO_SCRIPT)) {
            walk(mo);
        }
    }

    private static void walk(Person mo) {
        String file = new AddressStaff(mo).receive();
        agree(mo, file, "HEALTH");
        referOutside(mo, file, "PAPER");
        assertThat(mo.sees()).contains("Đã chuyển gửi");
        mo.open(file + "/7").page().locator("main section.card h2 a").click();
        String referral = mo.path();
        String code = mo.page().locator("h1 .number").innerText();
        assertThat(mo.sees()).contains("Trạm y tế mẫu", "Giấy hẹn", "0900000021", "Tôi gọi về giấy hẹn mã " + code);
        assertThat(mo.sees()).doesNotContain("Kết thúc vì không trả lời");

        print(mo, referral, code);

        mo.open("/so").unfold("/phieu").type("code", code.substring(0, 7) + "?").send("/phieu");
        assertThat(mo.status()).isEqualTo(409);
        assertThat(mo.sees()).contains("Mã giấy hẹn không đúng.");
        mo.type("code", code.toLowerCase(Locale.ROOT)).send("/phieu");
        assertThat(mo.path()).isEqualTo(referral);

        reply(mo, "B").send("/tra-loi");
        assertThat(mo.status()).as("B needs a day").isEqualTo(422);
        reply(mo, "B")
                .day("meetingAt", AddressStaff.today().plusDays(2))
                .type("meetingAt.time", "09:00")
                .send("/tra-loi");
        assertThat(mo.sees()).contains("Đã hẹn", "09:00", "B – hẹn ngày", "Y tá trực");
        reply(mo, "D")
                .choose("outcome", "NEEDS_MET")
                .type("report", "Đã khám xong.")
                .send("/tra-loi");
        assertThat(mo.sees()).contains("Hoàn thành", "Đã khám xong.").doesNotContain("Ghi trả lời");
        assertThat(mo.open(file).sees()).contains("Đã ghi trả lời của nơi nhận");
    }

    private static void print(Person mo, String referral, String code) {
        mo.open(referral + "/giay").send("/giay");
        assertThat(mo.status()).isEqualTo(422);
        mo.choose("safe", "false").send("/giay");
        assertThat(mo.status()).isEqualTo(409);
        assertThat(mo.sees()).contains("Không in. Gọi điện");
        mo.choose("safe", "true").type("phone", "0900 000 031").send("/giay");

        mo.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String printed = mo.page().locator("body").innerText();
        mo.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(printed)
                .contains(code, "Trạm y tế mẫu", "Phòng khám", "khám", "0900 000 031", "Xin gọi lại và đọc mã")
                .doesNotContain("Quay lại", "Thoát nhanh");
        assertThat(printed.toLowerCase(Locale.ROOT)).doesNotContain(NEVER);
    }

    @Test
    void a_withdrawal_says_that_the_partner_must_be_told_and_so_does_the_referral_afterwards() {
        try (Person mo = Person.as("staff.hoaban", Ways.PHONE)) {
            String file = new AddressStaff(mo).receive();
            agree(mo, file, "HEALTH");
            referOutside(mo, file, "PHONE");
            mo.open(file + "/7").page().locator("main section.card h2 a").click();
            String referral = mo.path();
            assertThat(mo.sees()).contains("Cô Y trực máy", "Có người cần khám").doesNotContain("In giấy hẹn");
            assertThat(mo.open(referral + "/giay")
                            .choose("safe", "true")
                            .send("/giay")
                            .sees())
                    .contains("Lần chuyển này không có giấy hẹn");
            assertThat(mo.open(file + "/3").sees())
                    .contains("1 chuyển gửi đang mở sẽ thu hồi ngay.", "phải báo trong một ngày làm việc");
            new AddressStaff(mo).withdraw(file);
            assertThat(mo.open(referral).sees()).contains("Đã rút lại", "Phải gọi báo nơi nhận dừng dùng");
        }
    }

    private static void agree(Person mo, String file, String kind) {
        mo.open(file + "/3")
                .choose("purpose", "REFERRAL")
                .choose("giver", "SELF")
                .pick("recipient.serviceKind", kind)
                .choose("dataGroups", "IDENTITY")
                .day("until", AddressStaff.today().plusMonths(2))
                .choose("channel", "SPOKEN_WITH_WITNESS")
                .type("witness", "Lê Thị Chứng")
                .send();
    }

    private static void referOutside(Person mo, String file, String way) {
        mo.open(file + "/7")
                .page()
                .locator("details:has(input[name=_way]) > summary")
                .click();
        outside(mo).locator("button").click();
        assertThat(mo.status()).isEqualTo(422);
        Locator form = outside(mo);
        check(form, "receiver.partnerId", null);
        check(form, "channel", way);
        check(form, "urgency", "URGENT");
        check(form, "dataGroups", "IDENTITY");
        form.locator("[name='call.whom']").fill("Cô Y trực máy, 9:00");
        form.locator("[name='call.said']").fill("Có người cần khám");
        form.locator("button").click();
    }

    private static Locator outside(Person mo) {
        return mo.page().locator("form:has(input[name=_way])").first();
    }

    private static void check(Locator form, String field, String value) {
        form.locator("input[name=\"%s\"]%s".formatted(field, value == null ? "" : "[value=" + value + "]"))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static Person reply(Person mo, String letter) {
        return mo.choose("reply", letter)
                .day("on", AddressStaff.today())
                .choose("heard.by", "PHONE")
                .type("heard.who", "Y tá trực");
    }
}
