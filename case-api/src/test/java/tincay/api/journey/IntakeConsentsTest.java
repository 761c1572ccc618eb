package tincay.api.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.log.Packing;

/** What is agreed to at the intake beside the record, what is counted of it, and what a file opens. */
@ExtendWith(WatchesCases.class)
class IntakeConsentsTest {

    private static final Map<String, Object> RECORD =
            Map.of("giver", "SELF", "channel", "SIGNED_PAPER", "textVersion", "2026-1");

    private final Program staff = Program.of("staff.hoaban");
    private final JdbcClient database = Demo.bean(JdbcClient.class);
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void to_be_counted_and_to_be_asked_after_are_agreed_to_in_one_breath_with_the_record() {
        StaffDesk desk = open(Map.of("statisticsConsent", "AGREED", "contactConsent", "AGREED"));
        assertThat(purposes(desk)).containsExactly("CASE_RECORD", "STATISTICS", "CONTACT");
        assertThat(counted(desk, "case.opened")).containsExactly(true);
    }

    @Test
    void who_refuses_or_was_not_asked_is_counted_nowhere_until_she_agrees() {
        for (var asked : List.<Map<String, String>>of(
                Map.of(), Map.of("statisticsConsent", "REFUSED", "contactConsent", "CANNOT_ANSWER"))) {
            StaffDesk desk = open(asked);
            assertThat(purposes(desk)).containsExactly("CASE_RECORD");
            correct(desk);
            String consent = desk.does("consents", Cases.with(RECORD, "purpose", "STATISTICS"))
                    .isDone()
                    .text("consentId");
            correct(desk);
            desk.withdraws(consent).isDone();
            correct(desk);
            assertThat(counted(desk, "case.opened")).containsExactly(false);
            assertThat(counted(desk, "case.consent_given")).containsExactly(false, true);
            assertThat(counted(desk, "case.facts_corrected")).containsExactly(false, true, false);
        }
    }

    @Test
    void who_wishes_no_contact_is_not_asked_after_and_nothing_is_agreed_to_without_the_record() {
        Map<String, Object> none = Map.of("method", "NONE");
        staff.post("/cases", with(Map.of("contactConsent", "AGREED", "safeContact", none)))
                .names("contactConsent", "intake.no-way-to-contact");
        staff.post("/cases", Cases.without(with(Map.of("contactConsent", "AGREED")), "safeContact"))
                .names("contactConsent", "intake.no-way-to-contact");
        staff.post("/cases", Cases.without(with(Map.of("statisticsConsent", "AGREED")), "consent"))
                .names("consent", "field.required");
        staff.post("/cases", with(Map.of("statisticsConsent", "PERHAPS"))).names("statisticsConsent", "field.unknown");
    }

    @Test
    void what_is_opened_for_a_file_is_what_the_file_says() {
        StaffDesk desk = open(Map.of("told", Map.of("wish", "Muốn về quê thử")));
        desk.does("risk-assessments", Map.of("answers", Map.of("weapon", true), "level", "HIGH"))
                .isDone();
        desk.does("notes", Map.of("kind", "VISIT", "text", "Ghi thử")).isDone();
        correct(desk);
        desk.refers(desk.consents()).isDone();
        Reply file = desk.file().isDone();
        Map<String, Object> opened = database.sql("""
                        select count, array_to_string(purposes, ',') as purposes from audit.disclosure
                        where about = ? and purpose = 'CASE_WORK' order by at desc limit 1
                        """).param(uuid(desk)).query().singleRow();
        assertThat(opened.get("purposes").toString().split(",")).doesNotContain("RISK", "CONSENT", "CHILDREN");
        assertThat(opened).containsEntry("count", file.text().split("\"state\":\"CLEAR\"", -1).length - 1);
        assertThat(file.text("told.0.wish.value.words")).isEqualTo("Muốn về quê thử");
    }

    private void correct(StaffDesk desk) {
        desk.does("facts", Map.of("facts", Cases.FACTS, "violence", Cases.VIOLENCE, "reason", "Nghe rõ hơn"))
                .isDone();
    }

    private static List<String> purposes(StaffDesk desk) {
        return desk.file()
                .isDone()
                .at("consents")
                .valueStream()
                .map(consent -> consent.path("purpose").asString())
                .toList();
    }

    /** Whether facts for counting were sealed in those facts of a case, oldest first. */
    private List<Boolean> counted(StaffDesk desk, String fact) {
        return database.sql("""
                        select e.payload from log.event e join log.event_type t on t.number = e.type
                        where e.aggregate_id = ? and t.name = ? order by e.seq
                        """).params(uuid(desk), fact).query(byte[].class).list().stream()
                .map(payload -> json.readTree(new String(Packing.unpack(payload), UTF_8)))
                .map(stored -> stored.path("statisticalFacts"))
                .map(JsonNode::isObject)
                .toList();
    }

    private StaffDesk open(Map<String, ?> answers) {
        return StaffDesk.of(staff, staff.post("/cases", with(answers)).isDone().text("caseId"));
    }

    private static Map<String, Object> with(Map<String, ?> answers) {
        Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));
        intake.put("consent", RECORD);
        intake.putAll(answers);
        return intake;
    }

    private static UUID uuid(StaffDesk desk) {
        return UUID.fromString(desk.caseId().substring("case-".length()));
    }
}
