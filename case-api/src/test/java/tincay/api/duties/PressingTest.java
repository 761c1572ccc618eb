package tincay.api.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.address.AddressId;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.CaseId;
import tincay.projections.duties.DutyRow;

class PressingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @Test
    void what_is_late_comes_first_then_today_then_the_rest_and_in_each_what_cannot_wait() {
        DutyRow lateCall = due(Duty.FOLLOW_UP, -300);
        DutyRow lateReferral = due(Duty.REFERRAL_ANSWER, -1);
        DutyRow today = due(Duty.NOTIFY_COMMUNE, 2);
        DutyRow todayFirst = due(Duty.HEALTH_WITHIN_72_HOURS, 13);
        DutyRow tomorrow = due(Duty.CHILD_PROTECTION, 20);
        assertThat(Stream.of(tomorrow, today, lateCall, todayFirst, lateReferral)
                        .sorted(Pressing.first(NOW)))
                .containsExactly(lateReferral, lateCall, todayFirst, today, tomorrow);
    }

    @Test
    void what_presses_alike_is_ordered_by_its_time() {
        DutyRow sooner = due(Duty.ASSESS, 3);
        DutyRow later = due(Duty.NOTIFY_COMMUNE, 4);
        assertThat(Stream.of(later, sooner).sorted(Pressing.first(NOW))).containsExactly(sooner, later);
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void everything_that_is_owed_has_its_weight(Duty duty) {
        assertThat(Pressing.weight(duty)).isBetween(0, 2);
    }

    private static DutyRow due(Duty duty, int hours) {
        UUID id = UUID.nameUUIDFromBytes((duty + "" + hours).getBytes(StandardCharsets.UTF_8));
        return new DutyRow(
                new DutyId(id),
                new CaseId(id),
                "7F3K-9QWM",
                new AddressId(id),
                duty,
                id,
                null,
                NOW.plus(Duration.ofHours(hours)),
                null,
                false);
    }
}
