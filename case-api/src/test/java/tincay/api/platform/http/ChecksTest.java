package tincay.api.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import tincay.domain.worker.Role;

class ChecksTest {

    private static final Clock AFTER_MIDNIGHT_THERE =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void everything_wrong_is_said_at_once_and_once_for_each_field() {
        var checks = new Checks()
                .required("name", " ")
                .atMost("name", "abc", 2)
                .atMost("note", "ế".repeat(3), 2)
                .oneOf("role", "KING", Role.class)
                .phone("phone", "12a")
                .notInFuture("on", LocalDate.of(2026, 11, 25), AFTER_MIDNIGHT_THERE);
        assertThat(checks.faults())
                .containsExactly(
                        new Fault("name", "field.required"),
                        new Fault("note", "field.too-long"),
                        new Fault("role", "field.unknown"),
                        new Fault("phone", "field.phone"),
                        new Fault("on", "field.in-future"));
        assertThatThrownBy(checks::done).isInstanceOf(Invalid.class).hasMessage("request.invalid");
    }

    @Test
    void what_is_right_passes_and_today_is_today_in_viet_nam() {
        var checks = new Checks()
                .required("name", "a")
                .oneOf("role", "COUNSELLOR", Role.class)
                .phone("phone", "0900 000 012")
                .phone("hotline", "111")
                .notInFuture("on", LocalDate.of(2026, 11, 24), AFTER_MIDNIGHT_THERE);
        assertThatCode(checks::done).doesNotThrowAnyException();
    }
}
