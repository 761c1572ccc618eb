package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody in a case, and everything an intake can ask, over JSON alone; the situations of the forms among it. */
@ExtendWith(WatchesCases.class)
class PeopleJourneyTest {

    private final Program staff = Program.of("staff.hoaban");

    @Test
    void by_night_with_two_children_everybody_has_a_record_of_their_own_and_children_are_protected() {
        Map<String, Object> intake = intake();
        intake.put("arrivedAt", "23:40");
        intake.put("communeNoticeTold", true);
        intake.put(
                "children",
                List.of(
                        Map.of("callName", "Bi", "birthYear", 2019, "sex", "MALE", "injured", true),
                        Map.of("callName", "Na", "birthYear", 2024, "sex", "FEMALE", "injured", false)));
        intake.put(
                "told",
                Map.of(
                        "immediateDanger", "YES",
                        "injuredNow", "NEEDS_CARE_TODAY",
                        "childHarmed", "YES",
                        "childrenLeft", "NO",
                        "basicNeeds", List.of("SLEEP", "BABY_ITEMS"),
                        "whereNow", "Đang đi tìm ở chợ thử",
                        "wish", "Muốn ở yên một đêm thử"));
        StaffDesk desk = open(intake);
        Reply file = desk.file().isDone();
        assertThat(file.at("people").toString()).contains("CHILD", "PERPETRATOR");
        assertThat(file.text("told.0.communeNoticeToldOn")).isEqualTo("2026-11-20");
        assertThat(file.text("told.0.children.value.harmed")).isEqualTo("YES");
        assertThat(file.text()).doesNotContain("\"Bi\"", "\"Na\"", "Đinh Văn Thử");
        Reply people = names(desk).isDone();
        assertThat(people.text("items.1.identity.value.callName")).isEqualTo("Bi");
        assertThat(people.text("items.1.particulars.value.injured")).isEqualTo("true");
        assertThat(people.text("items.2.particulars.value.sex")).isEqualTo("FEMALE");
        assertThat(people.text("items.3.role")).isEqualTo("PERPETRATOR");
        assertThat(desk.owes("CHILD_PROTECTION")).isTrue();
    }

    @Test
    void of_everything_that_was_told_a_receiver_reads_the_groups_that_were_agreed_and_never_who_reported() {
        Map<String, Object> intake = intake();
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.put("language", "DAO");
        facts.put("needsInterpreter", true);
        facts.put("repeated", "OFTEN");
        facts.put("serviceNeeds", Map.of("LEGAL_AID", "REFERRED", "LIVELIHOOD", "PROVIDED_BY_US"));
        intake.put("facts", facts);
        intake.put("broughtBy", "NEIGHBOUR");
        intake.put("reporter", Map.of("fullName", "Bà Báo Thử", "phone", "0900000031", "reportedBy", "PHONE_CALL"));
        intake.put("told", Map.of("healthNotes", "Đang uống thuốc thử", "whereNow", "Ở chợ thử"));
        StaffDesk desk = open(intake);
        assertThat(desk.file().text("facts.value.more.serviceNeeds.LEGAL_AID")).isEqualTo("REFERRED");
        String consent = desk.does(
                        "consents",
                        Cases.with(Cases.REFERRAL_CONSENT, "dataGroups", List.of("FACTS", "HEALTH", "CHILDREN")))
                .isDone()
                .text("consentId");
        String referral = desk.refers(consent).isDone().text("referralId");
        String seen = Program.of("counsellor.mot")
                .get("/referrals/" + referral)
                .isDone()
                .text();
        assertThat(seen).contains("Đang uống thuốc thử", "DAO", "OFTEN");
        assertThat(seen).doesNotContain("Ở chợ thử", "Báo Thử", "0900000031", "Bé Thử");
    }

    @Test
    void what_follows_from_forms_and_acts_is_not_asked() {
        Map<String, Object> intake = intake();
        intake.put(
                "violence",
                Map.of(
                        "forms", List.of("ECONOMIC", "PSYCHOLOGICAL"),
                        "primaryForm", "ECONOMIC",
                        "acts", List.of("following_and_watching")));
        Reply file = open(intake).file().isDone();
        assertThat(file.text("derived.severalForms")).isEqualTo("true");
        assertThat(file.text("derived.internationalType")).isEqualTo("PSYCHOLOGICAL_ABUSE");
    }

    @Test
    void an_older_man_comes_first_by_his_age_alone() {
        Map<String, Object> intake = intake();
        intake.put("person", Map.of("fullName", "Phùng Văn Thử", "birthYear", 1959, "addressTerm", "BAC"));
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.putAll(Map.of("sex", "MALE", "ageBand", "AGE_60_PLUS", "relation", "SON", "priority", List.of()));
        intake.put("facts", facts);
        StaffDesk desk = open(intake);
        assertThat(desk.file().at("facts.value.priority").toString()).contains("OLDER_PERSON");
        assertThat(desk.file().text("told.0.needs.value.addressTerm")).isEqualTo("BAC");
        String referral = desk.referral();
        Reply received =
                Program.of("counsellor.mot").get("/referrals/" + referral).isDone();
        assertThat(received.text("shared.value.groups.IDENTITY.addressTerm")).isEqualTo("BAC");
        desk.corrects(
                        desk.names().isDone().text("items.0.personId"),
                        Map.of("person", Map.of("callName", "Tài", "addressTerm", "ONG"), "reason", "Muốn gọi là ông"))
                .isDone();
        assertThat(desk.file().text("told.1.needs.value.addressTerm")).isEqualTo("ONG");
    }

    @Test
    void somebody_named_later_is_added_told_of_and_put_right_and_what_stood_there_is_kept() {
        StaffDesk desk = open(intake());
        String child = desk.does("people", Map.of("role", "CHILD", "person", Map.of("callName", "Cún Thử")))
                .isDone()
                .text("personId");
        desk.corrects(child, Map.of("person", Map.of("callName", "Cúc Thử"), "reason", "Nghe nhầm"))
                .isDone();
        Reply people = names(desk).isDone();
        assertThat(people.text("items.3.identity.value.callName")).isEqualTo("Cúc Thử");
        assertThat(people.text("items.3.before.0.identity.value.callName")).isEqualTo("Cún Thử");
        desk.does("answers", Map.of("told", Map.of("wish", "Muốn về quê thử"))).isDone();
        assertThat(desk.file().text("told.0.wish.value.words")).isEqualTo("Muốn về quê thử");
        assertThat(desk.file().at("timeline").toString()).contains("case.person_added", "case.answers_recorded");
    }

    @Test
    void two_who_put_the_same_person_right_at_once_do_not_overwrite_each_other_unseen() {
        StaffDesk desk = open(intake());
        Reply before = names(desk).isDone();
        String child = before.text("items.1.personId");
        String seen = before.text("items.1.version");
        Map<String, Object> first = Map.of("person", Map.of("callName", "Bi Thử"), "reason", "Nghe nhầm");
        desk.corrects(child, first, seen).isDone();
        desk.corrects(child, Map.of("person", Map.of("callName", "Na Thử"), "reason", "Nghe nhầm"), seen)
                .isRefused(412, "request.stale");
        Reply after = names(desk).isDone();
        assertThat(after.text("items.1.identity.value.callName")).isEqualTo("Bi Thử");
        desk.does("notes", Map.of("kind", "CALL", "text", "Việc khác")).isDone();
        desk.corrects(child, first, after.text("items.1.version")).isDone();
        desk.corrects(before.text("items.0.personId"), first, before.text("items.0.version"))
                .isDone();
    }

    @Test
    void what_cannot_be_is_said_field_by_field_and_nothing_of_it_comes_back() {
        StaffDesk desk = open(intake());
        desk.does("people", Map.of("role", "SURVIVOR", "person", Map.of())).isRefused(422, "request.invalid");
        desk.does("people", Map.of("role", "CHILD")).names("person", "field.required");
        desk.does("answers", Map.of("told", Map.of())).names("told", "field.required");
        desk.does("answers", Map.of("told", Map.of("wish", "x".repeat(1001)))).isRefused(422, "request.invalid");
        desk.does(
                        "people/per-00000000-0000-4000-8000-000000000000/correction",
                        Map.of("person", Map.of("callName", "Ai Thử"), "reason", "Thử"))
                .isRefused(404, "not-found");
        staff.post(desk.path() + "/people/names", Map.of("purpose", "REFERRAL")).names("purpose", "field.not-allowed");
        staff.post("/cases", Cases.with(intake(), "arrivedAt", "25:00")).names("arrivedAt", "field.malformed");
        staff.post("/cases", Cases.with(intake(), "reporter", Map.of("fullName", "Ai Thử")))
                .names("reporter", "field.not-allowed");
        assertThat(desk.file().at("timeline").toString()).doesNotContain("case.person_added");
    }

    @Test
    void the_people_of_another_address_are_answered_like_those_of_no_case() {
        StaffDesk desk = open(intake());
        Program other = Program.of("staff.suoimo");
        String missing = "/cases/case-00000000-0000-4000-8000-000000000000";
        for (var what : Map.<String, Map<String, ?>>of(
                        "people", Map.of("role", "CHILD", "person", Map.of("callName", "Ai Thử")),
                        "answers", Map.of("told", Map.of("wish", "Thử")),
                        "people/names", Map.of("purpose", "CONTACT"))
                .entrySet()) {
            assertThat(other.post(desk.path() + "/" + what.getKey(), what.getValue(), "If-Match", "\"1\"")
                            .isRefused(404, "not-found")
                            .text())
                    .isEqualTo(other.post(missing + "/" + what.getKey(), what.getValue(), "If-Match", "\"1\"")
                            .isRefused(404, "not-found")
                            .text());
        }
    }

    private static Map<String, Object> intake() {
        return Cases.intake(StaffDesk.addressOf("staff.hoaban"));
    }

    private StaffDesk open(Map<String, Object> intake) {
        return StaffDesk.of(staff, staff.post("/cases", intake).isDone().text("caseId"));
    }

    private Reply names(StaffDesk desk) {
        return staff.post(desk.path() + "/people/names", Map.of("purpose", "CONTACT"));
    }
}
