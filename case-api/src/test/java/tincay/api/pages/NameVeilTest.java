package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class NameVeilTest {

    @Test
    void a_name_is_shown_for_a_reason_only_and_never_by_opening_a_page() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            List.of("/", "/so", file, file + "/1", file + "/2", file + "/3", file + "/7", file + "/12", file + "/ten")
                    .forEach(path -> assertThat(mo.open(path).sees()).doesNotContain("Hạnh"));

            mo.send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees())
                    .contains("Hãy chọn một câu trả lời.", "Lý do này được ghi lại")
                    .doesNotContain("Hạnh");

            mo.choose("purpose", "CONTACT").send();
            assertThat(mo.sees()).contains(AddressStaff.FULL_NAME, "Tự ẩn sau 30 giây.", "Lần xem này đã được ghi.");
            assertThat(mo.page().title()).doesNotContain("Hạnh");
            assertThat(mo.page().locator("meta[http-equiv=refresh]").getAttribute("content"))
                    .isEqualTo("30;url=" + file);
            mo.page().locator("main a.govuk-button").click();
            assertThat(mo.sees()).contains("▇▇▇▇▇▇").doesNotContain("Hạnh");
        }
    }

    @Test
    void a_case_of_another_address_looks_like_one_that_does_not_exist() {
        try (Person mo = Person.as("staff.hoaban");
                Person tai = Person.as("staff.suoimo")) {
            String file = new AddressStaff(mo).receive();
            tai.open("/so/00000000-0000-4000-8000-000000000000");
            String missing = tai.sees();
            for (String path : List.of(file, file + "/1", file + "/ten", file + "/13")) {
                assertThat(tai.open(path).sees()).isEqualTo(missing);
                assertThat(tai.status()).isEqualTo(404);
            }
        }
    }
}
