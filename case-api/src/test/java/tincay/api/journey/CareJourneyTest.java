package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done for the survivor at the address, over JSON alone. */
@ExtendWith(WatchesCases.class)
class CareJourneyTest {

    private static final Map<String, Object> RECONCILIATION =
            Map.of("askedBy", "Trưởng thôn", "wanted", false, "askedAlone", true);

    private final StaffDesk staff = StaffDesk.withCase();

    @Test
    void the_newest_safety_plan_counts_and_older_ones_stay_readable() {
        plan("2026-11-24", "Sang nhà cô Ba").isDone();
        plan("2026-11-25", "Sang nhà bác Tư").isDone();
        plan("2026-11-23", "Ra đầu ngõ").isDone();
        Reply file = staff.file();
        assertThat(List.of(0, 1, 2).stream()
                        .map(place -> file.text("care.safetyPlans.%d.plan.value.parts.goTo".formatted(place))))
                .containsExactly("Sang nhà bác Tư", "Sang nhà cô Ba", "Ra đầu ngõ");
        assertThat(file.text("care.safetyPlans.0.on")).isEqualTo("2026-11-25");
        assertThat(file.at("care.safetyPlans.0.plan.value.parts").propertyNames())
                .containsExactly("goTo");
    }

    @Test
    void a_plan_with_nothing_in_it_or_with_parts_nobody_asks_for_is_refused_without_an_echo() {
        refused(Map.of(), "plan", "field.required");
        refused(Map.of("signs", "  "), "plan", "field.required");
        refused(Map.of("BI-MAT-7731", "BI-MAT-7731"), "plan", "field.unknown");
        refused(Map.of("bag", "BI-MAT-7731".repeat(50)), "plan.bag", "field.too-long");
        assertThat(staff.file().at("care.safetyPlans")).isEmpty();
    }

    @Test
    void help_given_is_read_back_and_reconciliation_tells_who_wanted_it() {
        staff.does("supports", Map.of("kind", "TRANSPORT", "words", "Đưa đến trạm", "on", "2026-11-21"))
                .isDone();
        staff.does("supports", Map.of("kind", "RECONCILIATION", "reconciliation", RECONCILIATION))
                .isDone();
        Reply file = staff.file();
        assertThat(file.text("care.supports.0.on")).isEqualTo("2026-11-21");
        assertThat(file.text("care.supports.0.support.value.words")).isEqualTo("Đưa đến trạm");
        assertThat(file.text("care.supports.1.support.value.kind")).isEqualTo("RECONCILIATION");
        assertThat(file.text("care.supports.1.support.value.reconciliation.wanted"))
                .isEqualTo("false");
    }

    @Test
    void reconciliation_asks_three_things_more_and_nothing_else_does() {
        staff.does("supports", Map.of("kind", "RECONCILIATION"))
                .isRefused(422, "request.invalid")
                .names("reconciliation.askedBy", "field.required")
                .names("reconciliation.wanted", "field.required")
                .names("reconciliation.askedAlone", "field.required");
        staff.does("supports", Map.of("kind", "RECONCILIATION", "reconciliation", Map.of("askedBy", "x")))
                .isRefused(422, "request.invalid")
                .names("reconciliation.wanted", "field.required");
        staff.does("supports", Map.of("kind", "LISTENING", "reconciliation", RECONCILIATION))
                .isRefused(422, "request.invalid")
                .names("reconciliation", "field.not-allowed");
        staff.does("supports", Map.of("words", "x"))
                .isRefused(422, "request.invalid")
                .names("kind", "field.required");
        assertThat(staff.file().at("care.supports")).isEmpty();
    }

    private void refused(Map<String, String> parts, String field, String code) {
        Reply reply = staff.does("safety-plans", Map.of("plan", parts))
                .isRefused(422, "request.invalid")
                .names(field, code);
        assertThat(reply.text()).doesNotContain("BI-MAT-7731");
    }

    private Reply plan(String on, String goTo) {
        return staff.does("safety-plans", Map.of("plan", Map.of("goTo", goTo, "bag", ""), "on", on));
    }
}
