package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WatchesCases.class)
class TwoTabsTest {

    @Test
    void the_second_tab_is_told_that_it_is_stale_and_keeps_what_was_typed() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            mo.open(file + "/12").choose("kind", "VISIT").type("text", "Chữ ở thẻ thứ nhất.");
            Page first = mo.page();
            mo.another();
            new AddressStaff(mo).note(file, "Chữ ở thẻ thứ hai.");
            mo.turnTo(first);
            mo.send();
            assertThat(mo.status()).isEqualTo(412);
            assertThat(mo.sees()).contains("Có người vừa sửa hồ sơ này.", "Chữ ở thẻ thứ hai.");
            assertThat(mo.page().locator("#text").inputValue()).isEqualTo("Chữ ở thẻ thứ nhất.");
            assertThat(mo.page().locator("#kind-VISIT").isChecked()).isTrue();

            mo.send();
            assertThat(mo.open(file + "/12").sees()).contains("Chữ ở thẻ thứ nhất.", "Chữ ở thẻ thứ hai.");
        }
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_note() {
        try (Person mo = Person.as("staff.hoaban")) {
            String file = new AddressStaff(mo).receive();
            mo.open(file + "/12");
            var form = FormData.create();
            Map.of("kind", "CALL", "text", "Chỉ một lần.").forEach(form::set);
            for (String hidden : new String[] {"_key", "_version", "_csrf"}) {
                form.set(hidden, mo.form("/12").locator("[name=" + hidden + "]").inputValue());
            }
            for (int press = 0; press < 2; press++) {
                APIResponse answer = mo.page()
                        .request()
                        .post(
                                mo.page().url(),
                                RequestOptions.create().setForm(form).setMaxRedirects(0));
                assertThat(answer.status()).isEqualTo(303);
            }
            assertThat(mo.open(file + "/12").page().locator("main .words").count())
                    .isEqualTo(1);
        }
    }
}
