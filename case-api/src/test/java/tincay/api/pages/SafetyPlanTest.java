package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;
import tincay.domain.codes.PlanPrompt;
import tincay.domain.codes.PlanPrompts;

@ExtendWith(WatchesCases.class)
class SafetyPlanTest {

    private static final String TWO_LINES = "đi lối sau bếp qua vườn chuối sang nhà cô Ba, gõ cửa ba tiếng, gửi bé";

    @Test
    void a_plan_is_made_shown_and_taken_home_on_a_paper_that_tells_a_finder_nothing() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            var staff = new AddressStaff(mo);
            String file = staff.receive();
            assertThat(mo.open(file + "/5").sees()).contains("Chưa có kế hoạch.");
            mo.type("plan.goTo", "Sang nhà cô Ba")
                    .type("plan.bag", "Dưới gầm chạn\nchìa khóa ở cửa")
                    .send();
            assertThat(mo.sees()).contains("Đã cùng lập kế hoạch");
            assertThat(mo.open(file + "/5").sees()).contains("Đi đâu", "Sang nhà cô Ba", "Túi đồ");
            String number = mo.page().locator(".govuk-back-link").innerText();

            print(mo, "PAPER_WITH_HER");
            assertThat(mo.sees()).contains("Hãy giao tận tay.");
            assertThat(paper(mo))
                    .contains("Việc cần nhớ", "Đi đâu: Sang nhà cô Ba", "Túi đồ: Dưới gầm chạn; chìa khóa ở cửa")
                    .contains("Gọi nhanh: 113 · 115 · 111")
                    .doesNotContain("Sổ việc", number, AddressStaff.FULL_NAME, "Hãy giao tận tay", "Dữ liệu thử");
            assertThat(mo.page().title()).isEqualTo("Việc cần nhớ");

            mo.open(file + "/5").type("name", "Dì Sáu").type("number", "0900 000 002");
            print(mo, "PAPER_ELSEWHERE");
            assertThat(paper(mo)).contains("Dì Sáu: 0900 000 002");
        }
    }

    @Test
    void what_stays_here_or_in_her_head_is_not_printed() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            new AddressStaff(mo).plan(file, "signs", "Khi đóng cửa sổ");
            for (String copy : List.of("KEPT_HERE", "IN_MIND")) {
                mo.open(file + "/5");
                print(mo, copy);
                assertThat(mo.sees()).contains("Không in gì.");
                assertThat(mo.page().locator(".paper").count()).isZero();
            }
            mo.open(file + "/5").send("/5/in");
            assertThat(mo.status()).isEqualTo(422);
        }
    }

    @Test
    void a_paper_with_a_word_that_tells_or_a_third_line_is_not_printed_and_nothing_is_echoed() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            new AddressStaff(mo).plan(file, "people", "Gọi công an xã");
            mo.open(file + "/5");
            print(mo, "PAPER_WITH_HER");
            assertThat(mo.status()).isEqualTo(409);
            assertThat(mo.page().locator(".govuk-error-summary").innerText())
                    .contains("có từ làm người nhặt được giấy đoán ra chuyện")
                    .doesNotContain("công an");

            new AddressStaff(mo).plan(file, "people", "Gọi cô Ba. ".repeat(12));
            mo.open(file + "/5");
            print(mo, "PAPER_WITH_HER");
            assertThat(mo.status()).isEqualTo(409);
            assertThat(mo.sees()).contains("Có phần dài hơn hai dòng giấy.");

            new AddressStaff(mo).plan(file, "people", "Cô Ba");
            mo.open(file + "/5").type("name", "Công an").type("number", "0900 000 002");
            print(mo, "PAPER_WITH_HER");
            assertThat(mo.status()).isEqualTo(409);
        }
    }

    @Test
    void the_fullest_plan_fits_one_small_sheet_two_lines_a_part() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            mo.open(file + "/5");
            for (PlanPrompt prompt : PlanPrompts.of("2026-1").all()) {
                mo.type("plan." + prompt.key(), TWO_LINES);
            }
            mo.send();
            mo.open(file + "/5");
            print(mo, "PAPER_WITH_HER");
            Page page = mo.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(559, 794); // A5 at 96 dots an inch
            assertThat((Integer) page.evaluate("Math.max(...[...document.querySelectorAll('.paper p')].map(p =>"
                            + " Math.round(p.clientHeight / parseFloat(getComputedStyle(p).lineHeight))))"))
                    .isEqualTo(2);
            assertThat((Integer) page.evaluate("document.querySelector('.paper').offsetHeight"))
                    .isLessThanOrEqualTo(794);
        }
    }

    private static void print(Person mo, String copy) {
        mo.choose("copy", copy).send("/5/in");
    }

    /** What the printer gets. */
    private static String paper(Person mo) {
        mo.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String seen = mo.sees();
        mo.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return seen;
    }
}
