package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** A case as it was known at a time, to who may see it now. */
class AsItWasTest {

    private final Program staff = Program.of("staff.hoaban");
    private final StaffDesk desk = StaffDesk.withCase();

    @Test
    void what_came_later_is_not_there_and_what_was_there_is_as_it_was() {
        String beforeTheNotice = recordedLast();
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        desk.does("notes", Map.of("kind", "CALL", "text", "Ghi sau")).isDone();
        Reply then = at(beforeTheNotice).isDone();
        assertThat(then.at("communeNotified").asBoolean()).isFalse();
        assertThat(then.at("notes").size()).isZero();
        assertThat(then.at("timeline").size())
                .isLessThan(desk.file().at("timeline").size());
        assertThat(then.text("facts.value.sex")).isEqualTo("FEMALE");
        assertThat(at(recordedLast()).at("communeNotified").asBoolean()).isTrue();
    }

    @Test
    void before_it_was_opened_there_is_no_such_case() {
        at("2020-01-01T00:00:00Z").isRefused(404, "not-found");
    }

    @Test
    void nobody_sees_by_asking_for_another_time_what_they_may_not_see_now() {
        assertThat(Program.of("staff.suoimo")
                        .get(desk.path() + "?at=" + recordedLast())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_time_is_refused_and_not_repeated() {
        Reply reply = staff.get(desk.path() + "?at=BI-MAT-7731");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("BI-MAT");
    }

    private Reply at(String moment) {
        return staff.get(desk.path() + "?at=" + moment);
    }

    private String recordedLast() {
        var timeline = desk.file().isDone().at("timeline");
        return OffsetDateTime.parse(
                        timeline.get(timeline.size() - 1).at("/recordedAt").asString())
                .toInstant()
                .toString();
    }
}
