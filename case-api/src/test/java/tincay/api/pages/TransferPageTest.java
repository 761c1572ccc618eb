package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

/** A case is offered, declined because it is too far, offered again and taken: all of it on pages that need no script. */
@ExtendWith(WatchesCases.class)
class TransferPageTest {

    @Test
    void a_case_is_offered_declined_offered_again_and_taken() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT);
                Person tai = Person.as("staff.suoimo", Ways.NO_SCRIPT)) {
            String file = new AddressStaff(mo).receive();
            String page = file + "/14/chuyen";
            mo.open(page).send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Chỗ này cần có câu trả lời.");
            offer(mo, page, "false");
            assertThat(mo.sees()).contains("Chưa có sự đồng ý của chị ấy.");

            offer(mo, page, "true");
            assertThat(mo.sees()).contains("Đang chờ nhận");
            open(tai);
            assertThat(tai.sees()).contains("Nhận rồi mới thấy đó là ai.").doesNotContain(number(mo));
            tai.choose("reason", "TOO_FAR").send("/khong-nhan");
            assertThat(mo.open(page).sees()).contains("Không nhận", "Quá xa");

            offer(mo, page, "true");
            open(tai);
            tai.send("/nhan");
            assertThat(tai.open(file).status()).isEqualTo(200);
            assertThat(mo.open(file).status()).isEqualTo(404);
        }
    }

    static void offer(Person staff, String page, String agreed) {
        staff.open(page)
                .page()
                .locator("main select[name=to]")
                .selectOption(new SelectOption().setLabel("Địa chỉ mẫu 2 – Suối Mơ"));
        staff.choose("reason", "SHE_ASKED").choose("agreed", agreed).send();
    }

    static void open(Person staff) {
        staff.open("/").page().locator("main a[href^=\"/nhan/\"]").last().click();
    }

    private static String number(Person staff) {
        return staff.page().locator("a.govuk-back-link").innerText().strip();
    }
}
