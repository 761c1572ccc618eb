package tincay.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyStateTest {

    private static final Instant BEGUN = Instant.parse("2026-11-19T17:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-20T17:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-20T10:59:59Z, -,                    false, OPEN
            2026-11-20T11:00:01Z, -,                    false, SOON
            2026-11-20T17:00:00Z, -,                    false, OVERDUE
            2026-11-20T18:00:00Z, -,                    true,  OVERDUE
            2026-11-20T18:00:00Z, 2026-11-20T16:59:00Z, false, DONE
            2026-11-20T18:00:00Z, 2026-11-20T16:59:00Z, true,  IN_TIME_ENTERED_LATE
            2026-11-20T18:00:00Z, 2026-11-20T17:00:00Z, true,  DONE_LATE
            2026-11-20T18:00:00Z, 2026-11-20T17:30:00Z, false, DONE_LATE
            """)
    void it_stands_as_the_clock_and_the_facts_say(Instant now, Instant done, boolean missed, DutyState state) {
        assertThat(DutyState.of(BEGUN, DUE, done, missed, now)).isEqualTo(state);
    }

    @Test
    void only_the_clock_makes_it_late_and_only_a_fact_ends_it() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            Instant now = BEGUN.plusSeconds(random.nextInt(200_000));
            Instant done = random.nextBoolean() ? null : BEGUN.plusSeconds(random.nextInt(200_000));
            boolean missed = random.nextBoolean() && !now.isBefore(DUE);
            DutyState state = DutyState.of(BEGUN, DUE, done, missed, now);
            assertThat(state == DutyState.OVERDUE).isEqualTo(done == null && !now.isBefore(DUE));
            assertThat(state == DutyState.OPEN || state == DutyState.SOON).isEqualTo(done == null && now.isBefore(DUE));
            assertThat(DutyState.of(BEGUN, DUE, done, missed, now.plusSeconds(600)))
                    .isEqualTo(
                            done != null || !now.isBefore(DUE)
                                    ? state
                                    : DutyState.of(BEGUN, DUE, null, missed, now.plusSeconds(600)));
        }
    }
}
