package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

import tincay.api.pages.Person.Ways;

/** Cases taken along as a file, and a commune found by a name, with no script running. */
class ExportPageTest {

    @Test
    void the_own_cases_are_given_as_a_file_for_a_reason_only() throws IOException {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            new AddressStaff(mo).receive();
            mo.open("/so").page().locator("main a[href=\"/so/tep\"]").click();
            mo.choose("columns", "IDENTITY").send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.page().locator("input[name=columns][value=IDENTITY]").isChecked())
                    .isTrue();
            mo.choose("purpose", "COVER");
            Download file = mo.page().waitForDownload(mo::send);
            assertThat(file.suggestedFilename()).isEqualTo("so-viec.csv");
            assertThat(Files.readString(file.path())).contains(AddressStaff.FULL_NAME);
        }
    }

    @Test
    void a_name_several_communes_share_is_asked_back_and_one_that_is_plain_is_taken() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            new AddressStaff(mo).safely().answerTheQuestions();
            mo.type("facts.commune", "minh quang").send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Hãy chọn một.", "Minh Quang (Ba Vì)");
            mo.choose("_chosen.facts.commune", "09700").send();
            assertThat(mo.sees()).contains("Xã Ba Vì");

            new AddressStaff(mo).safely().answerTheQuestions();
            mo.type("facts.commune", "Yên Bình").send();
            assertThat(mo.sees()).contains("Xã Yên Xuân");

            new AddressStaff(mo).safely().answerTheQuestions();
            mo.type("facts.commune", "không có xã này").send();
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Chưa tìm thấy xã này vào ngày đó. Thử gõ tên cũ.");
        }
    }
}
