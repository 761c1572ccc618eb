package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody under age comes: who is asked, who agrees, who takes it back, over JSON alone. */
@ExtendWith(WatchesCases.class)
class ChildJourneyTest {

    private static final Map<String, Object> BY_CARER = Map.of(
            "giver",
            "REPRESENTATIVE",
            "channel",
            "SIGNED_PAPER",
            "textVersion",
            "2026-1",
            "childTextVersion",
            "2026-1");

    private static final Map<String, Object> SAFE_AUNT =
            Map.of("kind", "SAFE_RELATIVE", "person", Map.of("fullName", "Dì Thử"));

    private final Program staff = Program.of("staff.hoaban");

    @Test
    void from_seven_a_child_and_an_adult_it_is_safe_with_agree_side_by_side() {
        Map<String, Object> intake = child(2013, "AGE_UNDER_16");
        intake.put("representative", SAFE_AUNT);
        intake.put("consent", Cases.with(BY_CARER, "giver", "SELF"));
        staff.post("/cases", intake).isRefused(409, "consent.adult-needed");
        intake.put("consent", Cases.without(BY_CARER, "childTextVersion"));
        staff.post("/cases", intake).isRefused(409, "consent.child-not-asked");
        intake.put("consent", Cases.with(BY_CARER, "childTextVersion", "1999-1"));
        staff.post("/cases", intake).names("consent.childTextVersion", "field.unknown");
        intake.put("consent", BY_CARER);
        StaffDesk desk = open(intake);
        Reply file = desk.file().isDone();
        assertThat(file.text("whoAgrees")).isEqualTo("CHILD_AND_ADULT");
        assertThat(file.text("consents.0.giver")).isEqualTo("REPRESENTATIVE");
        assertThat(file.text("consents.0.childTextVersion")).isEqualTo("2026-1");
        assertThat(file.text("representatives.0.kind.value.kind")).isEqualTo("SAFE_RELATIVE");
        assertThat(file.text()).doesNotContain("Dì Thử");

        desk.does("consents", Cases.REFERRAL_CONSENT).isRefused(409, "consent.adult-needed");
        Map<String, Object> byCarer = Cases.with(Cases.REFERRAL_CONSENT, "giver", "REPRESENTATIVE");
        desk.does("consents", byCarer).isRefused(409, "consent.child-not-asked");
        desk.does("consents", Cases.with(byCarer, "childTextVersion", "x")).names("childTextVersion", "field.unknown");
        String both = desk.does("consents", Cases.with(byCarer, "childTextVersion", "2026-1"))
                .isDone()
                .text("consentId");
        desk.refers(both).isDone();
    }

    @Test
    void who_is_not_safe_agrees_to_nothing_until_somebody_else_is_named() {
        Map<String, Object> intake = child(2013, "AGE_UNDER_16");
        staff.post("/cases", intake).names("representative.kind", "intake.choose-one");
        intake.put("representative", Map.of("kind", "IS_PERPETRATOR"));
        intake.put("consent", BY_CARER);
        staff.post("/cases", intake).isRefused(409, "consent.representative-not-safe");
        intake.put("consent", Cases.with(BY_CARER, "giver", "CHILD_PROTECTION_WORKER"));
        StaffDesk desk = open(intake);
        Map<String, Object> byCarer =
                Cases.with(Cases.with(Cases.REFERRAL_CONSENT, "giver", "REPRESENTATIVE"), "childTextVersion", "2026-1");
        desk.does("consents", byCarer).isRefused(409, "consent.representative-not-safe");
        desk.does("representative", Map.of()).names("representative", "field.required");
        desk.does("representative", Map.of("representative", SAFE_AUNT)).isDone();
        desk.does("consents", byCarer).isDone();
        Reply file = desk.file().isDone();
        assertThat(file.text("representatives.1.safe")).isEqualTo("true");
        assertThat(file.at("people").toString()).contains("REPRESENTATIVE");
        assertThat(desk.names().isDone().text()).contains("Dì Thử");
        Program.of("staff.suoimo")
                .post(desk.path() + "/representative", Map.of("representative", SAFE_AUNT), "If-Match", file.version())
                .isRefused(404, "not-found");
    }

    @Test
    void a_child_takes_back_what_an_adult_agreed_for_it_and_who_is_not_safe_takes_nothing_back() {
        Map<String, Object> intake = child(2013, "AGE_UNDER_16");
        intake.put("representative", Map.of("kind", "TOLD_BY_PERPETRATOR"));
        StaffDesk desk = open(intake);
        Map<String, Object> byWorker = Cases.with(
                Cases.with(Cases.REFERRAL_CONSENT, "giver", "CHILD_PROTECTION_WORKER"), "childTextVersion", "2026-1");
        String consent = desk.does("consents", byWorker).isDone().text("consentId");
        desk.refers(consent).isDone();
        takesBack(desk, consent, "REPRESENTATIVE").isRefused(409, "consent.representative-not-safe");
        takesBack(desk, consent, "SELF").isDone();
        Reply file = desk.file().isDone();
        assertThat(file.text("consents.0.withdrawnBy")).isEqualTo("SELF");
        assertThat(file.text("referrals.0.state")).isEqualTo("REVOKED");
    }

    @Test
    void under_seven_a_safe_adult_agrees_alone_and_an_age_put_right_changes_who_is_asked() {
        Map<String, Object> intake = child(2022, "AGE_UNDER_16");
        intake.put("representative", SAFE_AUNT);
        intake.put("consent", Cases.without(BY_CARER, "childTextVersion"));
        StaffDesk desk = open(intake);
        assertThat(desk.file().text("whoAgrees")).isEqualTo("ADULT");
        String child = desk.names().isDone().text("items.0.personId");
        desk.corrects(child, Map.of("person", Map.of("callName", "Em Thử", "birthYear", 2017), "reason", "Nghe nhầm"))
                .isDone();
        assertThat(desk.file().text("whoAgrees")).isEqualTo("CHILD_AND_ADULT");
        desk.does(
                        "facts",
                        Map.of(
                                "facts",
                                Cases.with(Cases.FACTS, "ageBand", "AGE_16_17"),
                                "violence",
                                Cases.VIOLENCE,
                                "reason",
                                "Sai tuổi"))
                .isDone();
        assertThat(desk.file().text("whoAgrees")).isEqualTo("PERSON");
    }

    @Test
    void at_sixteen_they_agree_themselves_and_a_representative_only_beside_them() {
        Map<String, Object> intake = child(2010, "AGE_16_17");
        intake.put("consent", Cases.with(Cases.without(BY_CARER, "childTextVersion"), "giver", "SELF"));
        staff.post("/cases", intake).names("representative.kind", "intake.choose-one");
        intake.put("representative", SAFE_AUNT);
        StaffDesk desk = open(intake);
        desk.consents();
        Map<String, Object> byCarer = Cases.with(Cases.REFERRAL_CONSENT, "giver", "REPRESENTATIVE");
        desk.does("consents", byCarer).isRefused(409, "consent.child-not-asked");
        desk.does("consents", Cases.with(byCarer, "childTextVersion", "2026-1")).isDone();
    }

    private static Map<String, Object> child(int birthYear, String band) {
        Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));
        intake.put("broughtBy", "SCHOOL");
        intake.put("person", Map.of("callName", "Em Thử", "birthYear", birthYear, "addressTerm", "CHAU"));
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.putAll(Map.of("ageBand", band, "relation", "STEPPARENT"));
        facts.remove("priority");
        intake.put("facts", facts);
        intake.remove("children");
        return intake;
    }

    private StaffDesk open(Map<String, Object> intake) {
        return StaffDesk.of(staff, staff.post("/cases", intake).isDone().text("caseId"));
    }

    private Reply takesBack(StaffDesk desk, String consent, String by) {
        return staff.post(desk.path() + "/consents/" + consent + "/withdrawal", Map.of("by", by));
    }
}
