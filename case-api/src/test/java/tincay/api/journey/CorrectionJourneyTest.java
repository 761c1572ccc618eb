package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        String consent = staff.does(
                        "consents", Cases.with(Cases.REFERRAL_CONSENT, "dataGroups", List.of("IDENTITY", "FACTS")))
                .isDone()
                .text("consentId");
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

    private Reply correct(Map<String, Object> facts, String reason) {
        return staff.does("facts", Map.of("facts", facts, "violence", Cases.VIOLENCE, "reason", reason));
    }
}
