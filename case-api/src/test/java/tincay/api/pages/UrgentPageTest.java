package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.api.pages.Person.Ways;

/** Somebody who cannot answer is received, looked after, asked when she wakes: on pages that need no script. */
@ExtendWith(WatchesCases.class)
class UrgentPageTest {

    private static final String WAITING_KILLS = "Nếu chờ thì chị ấy có thể không qua khỏi";

    @Test
    void somebody_unconscious_is_received_told_and_says_no_and_the_officer_sees_what_was_wrong() {
        try (Person mo = Person.as("staff.hoaban", Ways.NO_SCRIPT);
                Person lan = Person.as("supervisor.xa", Ways.NO_SCRIPT);
                Person officer = Person.as("dpo", Ways.NO_SCRIPT)) {
            String file = receivesSomebodyWhoCannotAnswer(mo);
            String number = mo.page().locator("h1 .number").innerText();
            assertThat(mo.open(file + "/7/khan").sees()).contains(WAITING_KILLS, "chưa nói với chị ấy");
            assertThat(mo.unfold("/da-noi").sees())
                    .contains("Lúc đó tôi lo cho tính mạng của chị", "Từ bây giờ chị quyết định.");

            lan.open("/mo")
                    .type("caseNumber", number)
                    .choose("ground", "SUPERVISION")
                    .type("reason", "Xem việc gấp")
                    .send();
            assertThat(lan.open(file.replace("/so/", "/xa/khong-bao/")).sees()).contains("Chưa báo xã, có lý do");
            assertThat(lan.open("/xa/xem-lai").sees()).contains(WAITING_KILLS);
            lan.choose("result", "NOT_CONFIRMED").type("words", "Đã hỏi được chị ấy rồi");
            lan.send("/xa/xem-lai/khan/" + file.substring("/so/".length()) + "/" + sharingOf(mo));
            assertThat(officer.open("/").sees()).contains("Việc gấp chưa đúng, chưa nói lại");
            assertThat(officer.open("/yc/viec-gap").sees())
                    .contains("chưa nói với chị ấy")
                    .doesNotContain(number, WAITING_KILLS);

            mo.open(file + "/7/khan").send("/da-noi");
            assertThat(mo.status()).isEqualTo(422);
            assertThat(mo.sees()).contains("Chỗ này cần có câu trả lời.");
            mo.choose("by", "SHE_COMES").send("/da-noi");
            assertThat(mo.sees()).contains("Tự đến đây");
            mo.send("/khong-dong-y");
            assertThat(mo.sees()).contains("không đồng ý ngày");
            assertThat(officer.open("/yc/viec-gap").sees()).contains("Đã nói lại ngày");
        }
    }

    @Test
    void what_is_read_aloud_uses_the_word_a_worker_chose_for_herself() {
        try (Person tai = Person.as("staff.suoimo", Ways.PHONE)) {
            assertThat(tai.open("/moi").sees()).contains("Tôi muốn ghi lại chuyện của chị");
            tai.open("/toi").choose("selfTerm", "CO").send();
            assertThat(tai.open("/moi").sees())
                    .contains("Cô muốn ghi lại chuyện của chị", "Chị có đồng ý cho cô ghi lại không?")
                    .doesNotContain("Tôi muốn ghi lại");
            tai.open("/toi").choose("selfTerm", "TOI").send();
            assertThat(tai.open("/moi").sees()).contains("Tôi muốn ghi lại chuyện của chị");
        }
    }

    /** What the page asks is what the check takes. */
    static String receivesSomebodyWhoCannotAnswer(Person mo) {
        mo.open("/moi")
                .choose("_safeToTalk", "YES")
                .choose("_danger", "true")
                .choose("_tieSurvivor", "NONE")
                .choose("_tieOther", "NONE")
                .choose("_consent", "CANNOT_ANSWER")
                .send();
        for (String field : new String[] {
            "account",
            "person.homeAddress",
            "safeContact.method",
            "perpetrator.fullName",
            "children.0.callName",
            "facts.ethnicGroup",
            "violence.acts",
            "told.whereNow",
            "told.immediateDanger",
            "communeNoticeTold",
            "consent.giver"
        }) {
            assertThat(mo.page().locator("main [name=\"" + field + "\"]").count())
                    .as(field)
                    .isZero();
        }
        mo.choose("urgent.threat", "LIFE")
                .choose("urgent.whyNoConsent", "UNCONSCIOUS")
                .pick("urgent.recipient.serviceKind", "HEALTH")
                .choose("urgent.dataGroups", "IDENTITY", "HEALTH")
                .type("urgent.ifWeWait", WAITING_KILLS)
                .type("urgent.notToldBecause", "Chưa tỉnh")
                .day("happenedOn", AddressStaff.today())
                .pick("broughtBy", "NEIGHBOUR")
                .choose("facts.sex", "FEMALE")
                .choose("facts.ageBand", "AGE_30_44")
                .type("facts.commune", "09706")
                .choose("violence.forms", "PHYSICAL")
                .choose("violence.primaryForm", "PHYSICAL")
                .pick("facts.relation", "HUSBAND")
                .choose("facts.livingTogether", "true")
                .send();
        mo.page().locator("form[action=\"/moi/mo\"] button").first().click();
        return mo.path();
    }

    private static String sharingOf(Person mo) {
        String action = mo.form("/da-noi").getAttribute("action");
        return action.replaceAll(".*/khan/([^/]+)/da-noi", "$1");
    }
}
