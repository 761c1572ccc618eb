package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

/** What an intake asks below its minimum, somebody under age, and everybody spoken to as they wish, without script. */
@ExtendWith(WatchesCases.class)
class WholeIntakeTest {

    private static final List<String> PAGES = List.of(
            "",
            "/1",
            "/2",
            "/3",
            "/4",
            "/5",
            "/6",
            "/7",
            "/7/khan",
            "/8",
            "/9",
            "/10",
            "/11",
            "/12",
            "/13",
            "/14",
            "/14/chuyen",
            "/luc",
            "/ten",
            "/nguoi",
            "/nguoi/ten");

    /** What is said in a page beside the labels of codes: those have their own words for kin. */
    private static final String SAID = """
            main => { const said = main.cloneNode(true);
              said.querySelectorAll('option, .govuk-radios__label, .govuk-checkboxes__label').forEach(e => e.remove());
              return said.textContent; }""";

    @Test
    void what_was_not_answered_is_named_first_of_all() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            new AddressStaff(mo).safely();
            mo.send();
            assertThat(mo.page().locator(".govuk-error-summary").innerText())
                    .contains(
                            "Ai đồng ý? – Chỗ này cần có câu trả lời.",
                            "Giới tính – Chỗ này cần có câu trả lời.",
                            "Chị đến đây ngày nào, mấy giờ? – Chỗ này cần có câu trả lời.");
        }
    }

    @Test
    void an_older_man_is_spoken_to_as_he_wishes_on_every_page_and_tells_more_than_the_minimum() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            mo.open("/moi").pick("person.addressTerm", "BAC");
            mo.page().locator("button[formaction=\"/moi/goi\"]").click();
            speaksOnlyToHim(mo);
            mo.choose("_safeToTalk", "YES")
                    .choose("_danger", "false")
                    .choose("_tieSurvivor", "NONE")
                    .choose("_tieOther", "NONE")
                    .choose("_consent", "AGREED")
                    .send();
            speaksOnlyToHim(mo);
            new AddressStaff(mo).answerTheQuestions();
            mo.pick("person.addressTerm", "BAC")
                    .choose("facts.sex", "MALE")
                    .type("person.birthYear", "1955")
                    .choose("facts.ageBand", "AGE_60_PLUS")
                    .pick("facts.relation", "SON")
                    .type("account", "Kể lại bằng lời của bác.")
                    .choose("contactConsent", "AGREED")
                    .choose("statisticsConsent", "REFUSED");
            mo.page().locator("details:has([name=\"arrivedAt\"]) > summary").click();
            mo.type("arrivedAt", "09:30")
                    .choose("facts.repeated", "OFTEN")
                    .choose("told.childHarmed", "NO")
                    .type("told.healthNotes", "Cao huyết áp thử")
                    .type("told.wish", "Muốn giữ sổ hưu thử")
                    .send();
            speaksOnlyToHim(mo);
            mo.page().locator("form[action=\"/moi/mo\"] button").first().click();
            String file = mo.path();
            for (String page : PAGES) {
                speaksOnlyToHim(mo.open(file + page));
            }
            speaksOnlyToHim(mo.choose("purpose", "COVER").send());
            mo.page().locator("main a[href$=\"/sua\"]").first().click();
            speaksOnlyToHim(mo);
            assertThat(mo.open(file + "/4").sees()).doesNotContain("sắp bỏ đi").contains("chăm sóc, cho ăn");
            assertThat(mo.open(file + "/nguoi").sees()).contains("Cao huyết áp thử", "Muốn giữ sổ hưu thử");
            assertThat(mo.open(file + "/3").sees()).contains("Liên lạc").doesNotContain("Thống kê, đồng ý");
        }
    }

    @Test
    void a_child_hears_its_own_text_and_an_adult_it_is_safe_with_is_named() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT)) {
            mo.open("/moi").pick("person.addressTerm", "CHAU");
            mo.choose("_safeToTalk", "YES")
                    .choose("_danger", "false")
                    .choose("_tieSurvivor", "NONE")
                    .choose("_tieOther", "NONE")
                    .choose("_consent", "AGREED")
                    .send();
            assertThat(mo.sees()).contains("Cháu kể ra là đúng, cháu không có lỗi. Cô ghi lại");
            new AddressStaff(mo).answerTheQuestions();
            mo.pick("person.addressTerm", "CHAU")
                    .choose("consent.giver", "REPRESENTATIVE")
                    .type("person.birthYear", "2013")
                    .choose("facts.ageBand", "AGE_UNDER_16")
                    .pick("facts.relation", "STEPPARENT")
                    .choose("consent.childTextVersion", "2026-1")
                    .send();
            assertThat(mo.sees()).contains("Hãy chọn một câu trả lời.");
            mo.choose("representative.kind", "IS_PERPETRATOR").send();
            mo.page().locator("form[action=\"/moi/mo\"] button").first().click();
            assertThat(mo.sees()).contains("Người này không thể đại diện.");
            mo.choose("consent.giver", "CHILD_PROTECTION_WORKER").send();
            mo.page().locator("form[action=\"/moi/mo\"] button").first().click();
            String file = mo.path();
            assertThat(mo.open(file + "/nguoi").sees()).contains("Cả cháu và người đại diện an toàn.");
            mo.unfold("/nguoi/dai-dien");
            mo.choose("representative.kind", "SAFE_RELATIVE")
                    .type("representative.person.fullName", "Dì Thử")
                    .send("/nguoi/dai-dien");
            assertThat(mo.sees()).contains("Người thân mà trẻ tin");
            mo.open(file + "/3");
            assertThat(mo.sees()).contains("cháu cũng đồng ý", "Cháu kể ra là đúng");
            mo.choose("by", "SELF").send("/rut");
            assertThat(mo.open(file + "/3").sees()).contains("rút lại ngày");
        }
    }

    private static void speaksOnlyToHim(Person person) {
        String said = (String) person.page().locator("main").evaluate(SAID);
        assertThat(said.replace("anh chị", ""))
                .as(person.path())
                .doesNotContainPattern("(?iu)(?<!\\p{L})chị(?!\\p{L})");
    }
}
