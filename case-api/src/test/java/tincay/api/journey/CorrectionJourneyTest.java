package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.supportcase.CaseEvent.NoteWritten;

/** What was written down wrongly is put right, over JSON alone. */
@ExtendWith(WatchesCases.class)
class CorrectionJourneyTest {

    private static final Map<String, Object> RIGHT =
            Cases.with(Cases.with(Cases.FACTS, "relation", "FATHER"), "ageBand", "AGE_UNDER_16");

    private final StaffDesk staff = StaffDesk.withCase();

    @Test
    void facts_are_put_right_and_what_stood_there_before_is_kept_with_the_reason() {
        correct(RIGHT, "Ghi nhầm quan hệ").isDone();
        correct(Cases.with(RIGHT, "relation", "STEPPARENT"), "Nghe rõ hơn").isDone();
        Reply file = staff.file();
        assertThat(file.text("facts.value.relation")).isEqualTo("STEPPARENT");
        assertThat(file.text("facts.value.ageBand")).isEqualTo("AGE_UNDER_16");
        assertThat(file.text("factsCorrections.0.before.value.relation")).isEqualTo("HUSBAND");
        assertThat(file.text("factsCorrections.0.reason.value.text")).isEqualTo("Ghi nhầm quan hệ");
        assertThat(file.text("factsCorrections.1.before.value.relation")).isEqualTo("FATHER");
    }

    @Test
    void what_is_decided_and_shared_afterwards_rests_on_the_corrected_facts() {
        staff.does("risk-assessments", Cases.LOW_RISK).isDone();
        correct(RIGHT, "Sai tuổi").isDone();
        staff.does("risk-assessments", Cases.LOW_RISK).isRefused(409, "risk.below-score");
        Map<String, Object> agreed = Cases.with(Cases.REFERRAL_CONSENT, "dataGroups", List.of("IDENTITY", "FACTS"));
        staff.does("consents", agreed).isRefused(409, "consent.adult-needed");
        Map<String, Object> both =
                Cases.with(Cases.with(agreed, "giver", "CHILD_PROTECTION_WORKER"), "childTextVersion", "2026-1");
        String consent = staff.does("consents", both).isDone().text("consentId");
        String referral = staff.refers(consent).isDone().text("referralId");
        Reply received =
                Program.of("counsellor.mot").get("/referrals/" + referral).isDone();
        assertThat(received.text("shared.value.groups.FACTS.ageBand")).isEqualTo("AGE_UNDER_16");
    }

    @Test
    void a_correction_is_held_to_what_an_intake_is_and_gives_a_reason() {
        staff.does("facts", Map.of("facts", Cases.FACTS, "violence", Cases.VIOLENCE))
                .isRefused(422, "request.invalid")
                .names("reason", "field.required");
        correct(Cases.with(Cases.FACTS, "commune", "99999"), "x").names("facts.commune", "intake.commune-unknown");
        correct(Cases.with(Cases.FACTS, "ethnicGroup", "BI-MAT"), "x").names("facts.ethnicGroup", "field.unknown");
        staff.does(
                        "facts",
                        Map.of(
                                "facts",
                                Cases.FACTS,
                                "violence",
                                Cases.with(Cases.VIOLENCE, "primaryForm", "SEXUAL"),
                                "reason",
                                "x"))
                .names("violence.primaryForm", "intake.primary-not-chosen");
        assertThat(staff.file().at("factsCorrections")).isEmpty();
    }

    @Test
    void a_struck_note_is_gone_for_everybody_with_its_key_and_never_looks_like_a_fault() {
        String kept = note("Ghi đúng hồ sơ");
        String wrong = note("Ghi nhầm hồ sơ");
        strike(wrong).isDone();
        Reply file = staff.file().isDone();
        assertThat(file.text("notes.1.note.state")).isEqualTo("ERASED");
        assertThat(file.text("notes.1.struckBecause")).isEqualTo("WRONG_FILE");
        assertThat(file.text("notes.0.noteId")).isEqualTo(kept);
        assertThat(file.text("notes.0.note.value.text")).isEqualTo("Ghi đúng hồ sơ");
        assertThat(file.text()).doesNotContain("Ghi nhầm hồ sơ");
        UUID key = keyOf(wrong);
        assertThat(count("keys.subject_key", key)).isZero();
        assertThat(count("keys.erased_subject", key)).isOne();
    }

    @Test
    void a_note_is_struck_once_and_only_one_of_this_case() {
        String wrong = note("Ghi nhầm");
        String elsewhere = StaffDesk.withCase()
                .does("notes", Map.of("kind", "OTHER", "text", "x"))
                .isDone()
                .text("noteId");
        strike(elsewhere).isRefused(404, "not-found");
        staff.does("entries/" + wrong + "/strike", Map.of()).names("reason", "field.required");
        strike(wrong).isDone();
        strike(wrong).isRefused(409, "case.entry-already-struck");
    }

    private String note(String text) {
        return staff.does("notes", Map.of("kind", "VISIT", "text", text))
                .isDone()
                .text("noteId");
    }

    private Reply strike(String note) {
        return staff.does("entries/" + note + "/strike", Map.of("reason", "WRONG_FILE"));
    }

    private static UUID keyOf(String note) {
        try (var events = Demo.bean(EventStorageEngine.class).readEvents(null, false)) {
            return events.map(EventMessage::getPayload)
                    .filter(NoteWritten.class::isInstance)
                    .map(NoteWritten.class::cast)
                    .filter(written -> note.endsWith(written.noteId().toString()))
                    .map(written -> written.note().subject().value())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long count(String table, UUID subject) {
        return Demo.bean(JdbcClient.class)
                .sql("select count(*) from " + table + " where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private Reply correct(Map<String, Object> facts, String reason) {
        return staff.does("facts", Map.of("facts", facts, "violence", Cases.VIOLENCE, "reason", reason));
    }
}
