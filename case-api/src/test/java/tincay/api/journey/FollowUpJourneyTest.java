package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking after somebody, over JSON alone. */
@ExtendWith(WatchesCases.class)
class FollowUpJourneyTest {

    private final StaffDesk staff = StaffDesk.withCase();

    @Test
    void a_follow_up_is_planned_answered_and_the_next_one_planned_in_the_same_breath() {
        String first = plan(Cases.inMonths(1));
        String next = answer(first, Map.of("outcome", "NEEDS_HELP", "words", "Cần gạo", "next", Cases.inMonths(2)))
                .isDone()
                .text("nextFollowUpId");
        Reply file = staff.file();
        assertThat(file.text("care.followUps.0.followUpId")).isEqualTo(first);
        assertThat(file.text("care.followUps.0.outcome")).isEqualTo("NEEDS_HELP");
        assertThat(file.text("care.followUps.0.words.value.text")).isEqualTo("Cần gạo");
        assertThat(file.text("care.followUps.0.waiting")).isEqualTo("false");
        assertThat(file.text("care.followUps.1.followUpId")).isEqualTo(next);
        assertThat(file.text("care.followUps.1.plannedFor")).isEqualTo(Cases.inMonths(2));
        assertThat(file.text("care.followUps.1.waiting")).isEqualTo("true");
    }

    @Test
    void a_follow_up_is_answered_once_and_what_was_missed_says_why() {
        String planned = plan(Cases.inMonths(1));
        staff.does("follow-ups/" + planned + "/omission", Map.of("because", "WEATHER_OR_ROAD"))
                .isDone();
        assertThat(staff.file().text("care.followUps.0.missedBecause")).isEqualTo("WEATHER_OR_ROAD");
        answer(planned, Map.of("outcome", "SAFE")).isRefused(409, "follow-up.already-answered");
    }

    @Test
    void who_wants_no_more_is_planned_for_no_more_not_even_in_the_same_breath() {
        String planned = plan(Cases.inMonths(1));
        plan(Cases.inMonths(2));
        answer(planned, Map.of("outcome", "WANTS_NO_MORE", "next", Cases.inMonths(3)))
                .isRefused(409, "follow-up.wants-no-more");
        assertThat(staff.file().text("care.followUps.0.waiting")).isEqualTo("true");
        answer(planned, Map.of("outcome", "WANTS_NO_MORE")).isDone();
        staff.does("follow-ups", Map.of("plannedFor", Cases.inMonths(3))).isRefused(409, "follow-up.wants-no-more");
        assertThat(staff.file().text("care.followUps.1.waiting"))
                .as("one that was planned before")
                .isEqualTo("false");
    }

    private String plan(String day) {
        return staff.does("follow-ups", Map.of("plannedFor", day)).isDone().text("followUpId");
    }

    private Reply answer(String followUp, Map<String, ?> body) {
        return staff.does("follow-ups/" + followUp + "/outcome", body);
    }
}
