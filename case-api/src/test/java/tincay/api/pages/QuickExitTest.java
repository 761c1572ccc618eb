package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import tincay.api.pages.Person.Ways;

class QuickExitTest {

    @Test
    void the_exit_is_the_first_stop_and_answers_the_enter_key() {
        try (Person mo = Person.as("staff.hoaban")) {
            mo.open("/so");
            mo.page().keyboard().press("Tab");
            assertThat(focused(mo.page())).isEqualTo("Thoát nhanh");
            mo.page().keyboard().press("Enter");
            mo.page().waitForURL("**/trang");
        }
    }

    @Test
    void the_exit_leads_to_a_calendar_signs_out_and_back_shows_nothing_of_the_case() {
        try (Person mo = Person.as("staff.hoaban")) {
            leaveAndComeBack(mo);
        }
    }

    @Test
    void the_exit_does_the_same_with_script_switched_off() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            leaveAndComeBack(mo);
        }
    }

    private static void leaveAndComeBack(Person mo) {
        String file = new AddressStaff(mo).receive();
        String number = mo.open("/so").open(file).page().locator("h1 .number").innerText();
        mo.page().locator("#exit button").click();
        mo.page().waitForURL("**/trang");
        assertThat(mo.page().title()).isEqualTo("Lịch");
        assertThat(mo.sees()).contains("Tháng").doesNotContain("Sổ việc", number);
        // the sign-out travels on its own; it has arrived when the house no longer knows the window
        mo.page()
                .waitForCondition(() -> mo.page()
                        .request()
                        .get(mo.page().url().replace("/trang", "/so"))
                        .url()
                        .endsWith("/vao"));
        mo.page().goBack();
        mo.page().waitForCondition(() -> !mo.page().title().equals("Lịch"));
        assertThat(mo.sees()).doesNotContain(number, "Mục lục");
        assertThat(mo.open(file).path()).isEqualTo("/vao");
        assertThat(mo.sees()).doesNotContain(number);
    }

    @Test
    void three_presses_of_shift_alone_leave_and_shift_with_control_does_not() {
        try (Person mo = Person.as("staff.hoaban")) {
            mo.open("/so");
            for (int press = 0; press < 3; press++) {
                mo.page().keyboard().press("Control+Shift");
            }
            assertThat(mo.path()).isEqualTo("/so");
            for (int press = 0; press < 3; press++) {
                mo.page().keyboard().press("Shift");
            }
            mo.page().waitForURL("**/trang");
        }
    }

    @Test
    void locking_asks_for_the_password_again() {
        try (Person mo = Person.as("staff.hoaban")) {
            mo.open("/so");
            mo.page().locator("form[action=\"/khoa\"] button").click();
            assertThat(mo.path()).isEqualTo("/vao");
            assertThat(mo.open("/so").path()).isEqualTo("/vao");
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent.trim()");
    }
}
