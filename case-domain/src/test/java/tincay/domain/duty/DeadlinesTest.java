package tincay.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.Limits;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.WorkingDays;

class DeadlinesTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Deadlines deadlines = Deadlines.of("2026-1");
    private final SplittableRandom random = new SplittableRandom(1_922);

    @Test
    void each_limit_is_what_the_law_or_practice_says() {
        assertThat(deadlines.notifyCommune(FRIDAY)).isEqualTo("2026-11-20T17:00:00Z");
        assertThat(deadlines.assess(FRIDAY)).isEqualTo("2026-11-20T17:00:00Z");
        assertThat(deadlines.refer(FRIDAY)).isEqualTo("2026-11-21T17:00:00Z");
        assertThat(deadlines.childProtection(FRIDAY, null)).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(deadlines.childProtection(FRIDAY, Instant.parse("2026-11-20T08:10:00Z")))
                .isEqualTo("2026-11-20T20:10:00Z");
        Instant event = Instant.parse("2026-11-19T14:00:00Z");
        assertThat(deadlines.healthFirst(event)).isEqualTo("2026-11-22T14:00:00Z");
        assertThat(deadlines.healthLast(event)).isEqualTo("2026-11-24T14:00:00Z");
        assertThat(deadlines.tellPartner(FRIDAY)).isEqualTo("2026-11-23T17:00:00Z");
        assertThat(deadlines.review(event)).isEqualTo("2026-11-20T14:00:00Z");
        assertThat(deadlines.askConsentAgain(event)).isEqualTo("2026-11-21T14:00:00Z");
        assertThat(deadlines.tellPartner(LocalDate.of(2026, 2, 13))).isEqualTo("2026-02-23T17:00:00Z");
    }

    @Test
    void what_is_due_the_same_day_is_due_when_that_day_ends_in_viet_nam_and_not_a_moment_earlier_or_later() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            Instant due = deadlines.notifyCommune(day);
            assertThat(day(due.minusNanos(1))).isEqualTo(day);
            assertThat(day(due)).isEqualTo(day.plusDays(1));
            assertThat(Deadlines.dayOf(due)).isEqualTo(day);
            assertThat(deadlines.assess(day)).isEqualTo(due);
        }
    }

    @Test
    void whoever_noted_no_hour_has_at_least_the_time_of_whoever_noted_one() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            Instant hour = day.atStartOfDay(HERE).toInstant().plusSeconds(random.nextInt(24 * 60) * 60L);
            Instant due = deadlines.childProtection(day, hour);
            assertThat(Duration.between(hour, due)).isEqualTo(Duration.ofHours(12));
            assertThat(deadlines.childProtection(day, null)).isAfter(due);
            assertThat(Duration.between(due, deadlines.childProtection(day, null)))
                    .isLessThanOrEqualTo(Duration.ofHours(24));
        }
    }

    @Test
    void a_later_day_is_never_due_earlier_and_nothing_is_due_before_it_happened() {
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            LocalDate later = day.plusDays(random.nextInt(40));
            assertThat(deadlines.tellPartner(later)).isAfterOrEqualTo(deadlines.tellPartner(day));
            assertThat(deadlines.refer(later)).isAfterOrEqualTo(deadlines.refer(day));
            assertThat(Stream.of(deadlines.tellPartner(day), deadlines.refer(day), deadlines.notifyCommune(day)))
                    .allMatch(due -> due.isAfter(Deadlines.beginOf(day)));
        }
    }

    @Test
    void a_working_day_ends_on_a_working_day_at_twenty_four_hours() {
        WorkingDays calendar = WorkingDays.of("2026-1");
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = day();
            Instant due = deadlines.tellPartner(day);
            assertThat(calendar.isWorkingDay(Deadlines.dayOf(due))).isTrue();
            assertThat(Deadlines.dayOf(due)).isAfter(day);
            assertThat(due.atZone(HERE).toLocalTime()).isEqualTo("00:00");
            assertThat(due).isEqualTo(Deadlines.endOf(calendar.plus(day, 1)));
        }
    }

    @Test
    void the_health_windows_count_from_the_event_and_lie_two_days_apart() {
        for (int i = 0; i < 500; i++) {
            Instant event = Deadlines.beginOf(day()).plusSeconds(random.nextInt(86_400));
            assertThat(Duration.between(event, deadlines.healthFirst(event))).isEqualTo(Duration.ofHours(72));
            assertThat(Duration.between(deadlines.healthFirst(event), deadlines.healthLast(event)))
                    .isEqualTo(Duration.ofHours(48));
        }
    }

    @Test
    void every_limit_says_where_it_comes_from_and_is_one_of_something_that_is_owed() {
        Limits limits = Limits.of("2026-1");
        assertThat(limits.names()).isNotEmpty().allSatisfy(name -> {
            String[] parts = name.split("\\.");
            Duty duty = Duty.valueOf(parts[0]);
            var limit = parts.length == 1 ? limits.of(duty) : limits.of(duty, as(duty, parts[1]));
            assertThat(limit.source()).isNotBlank();
        });
    }

    private static Enum<?> as(Duty duty, String name) {
        return switch (duty) {
            case STAY_REVIEW -> StayKind.valueOf(name);
            case ASK_AGAIN -> Duty.valueOf(name);
            default -> RiskLevel.valueOf(name);
        };
    }

    @Test
    void a_place_at_an_address_is_looked_at_after_three_days_and_any_other_after_seven() {
        for (StayKind kind : StayKind.values()) {
            assertThat(deadlines.stayReview(kind, FRIDAY))
                    .isEqualTo(FRIDAY.plusDays(kind == StayKind.TRUSTED_ADDRESS ? 3 : 7));
        }
    }

    @Test
    void a_plan_for_a_child_takes_five_working_days_and_its_approval_two() {
        assertThat(Deadlines.dayOf(deadlines.childPlan(FRIDAY))).isEqualTo(FRIDAY.plusDays(7));
        assertThat(Deadlines.dayOf(deadlines.childPlanApproval(FRIDAY))).isEqualTo(FRIDAY.plusDays(4));
        assertThat(Deadlines.dayOf(deadlines.tellSurvivor(FRIDAY))).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void the_higher_the_danger_the_sooner_a_plan_and_the_next_look() {
        assertThat(days(level -> deadlines.safetyPlan(level, FRIDAY))).containsExactly(7L, 3L, 0L);
        assertThat(days(level -> deadlines.reassess(level, FRIDAY))).containsExactly(90L, 30L, 7L);
        assertThat(deadlines.askAfterStay(FRIDAY)).isEqualTo("2026-11-27T17:00:00Z");
    }

    private static List<Long> days(Function<RiskLevel, Instant> due) {
        return Stream.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH)
                .map(level -> ChronoUnit.DAYS.between(FRIDAY, Deadlines.dayOf(due.apply(level))))
                .toList();
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(5 * 365));
    }

    private static LocalDate day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, HERE).toLocalDate();
    }
}
