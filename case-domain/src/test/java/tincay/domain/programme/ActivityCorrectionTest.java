package tincay.domain.programme;

import static tincay.domain.programme.ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS;
import static tincay.domain.programme.ProgrammeRefusal.IMPOSSIBLE_NUMBER;
import static tincay.domain.programme.ProgrammeRefusal.NOTHING_CORRECTED;
import static tincay.domain.programme.ProgrammeRefusal.NO_PLACE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;

class ActivityCorrectionTest {

    private static final ActivityId ACTIVITY = new ActivityId(UUID.fromString("8f7a4b0e-7f0c-4f55-9b2e-3d1f4f6a1c03"));
    private static final Place YEN_XUAN = new Place("04930", LocalDate.of(2025, 7, 1));
    private static final Place SUOI_HAI = new Place("09694", LocalDate.of(2025, 7, 1));
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
    private static final Period APRIL = new Period(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 2));
    private static final Reached TOLD = new Reached(30, 12);
    private static final String WHY = "Ghi nhầm ngày";

    private final FixtureConfiguration<Activity> fixture = new AggregateTestFixture<>(Activity.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void whatever_was_entered_wrongly_is_put_right_with_the_reason() {
        fixture.given(held())
                .when(new CorrectActivity(
                        ACTIVITY,
                        ActivityKind.COMMUNICATION_SESSION,
                        Conduct.GUIDED,
                        APRIL,
                        List.of(SUOI_HAI),
                        Reached.uncounted(),
                        "Truyền thông",
                        WHY))
                .expectEvents(new ActivityCorrected(
                        ACTIVITY,
                        ActivityKind.COMMUNICATION_SESSION,
                        Conduct.GUIDED,
                        APRIL,
                        List.of(SUOI_HAI),
                        Reached.uncounted(),
                        "Truyền thông",
                        WHY));
    }

    @Test
    void a_correction_that_says_what_is_known_is_refused() {
        refuses(correction(MARCH, List.of(YEN_XUAN, SUOI_HAI), TOLD), NOTHING_CORRECTED);
        refuses(correction(MARCH, List.of(SUOI_HAI, YEN_XUAN), TOLD), NOTHING_CORRECTED);
    }

    @Test
    void what_is_known_is_what_was_corrected_last() {
        fixture.given(held(), corrected(APRIL))
                .when(correction(APRIL, List.of(YEN_XUAN, SUOI_HAI), TOLD))
                .expectException(Refused.class)
                .expectExceptionMessage(NOTHING_CORRECTED.code());
        fixture.given(held(), corrected(APRIL))
                .when(correction(MARCH, List.of(YEN_XUAN, SUOI_HAI), TOLD))
                .expectEvents(corrected(MARCH));
    }

    @Test
    void a_correction_must_be_possible_like_what_it_corrects() {
        refuses(correction(new Period(APRIL.from(), MARCH.from()), List.of(YEN_XUAN), TOLD), ENDS_BEFORE_IT_BEGINS);
        refuses(correction(APRIL, List.of(), TOLD), NO_PLACE);
        refuses(correction(APRIL, List.of(YEN_XUAN), new Reached(-1, 0)), IMPOSSIBLE_NUMBER);
    }

    @Test
    void nothing_that_was_never_recorded_is_corrected() {
        fixture.givenNoPriorActivity()
                .when(correction(APRIL, List.of(YEN_XUAN), TOLD))
                .expectException(AggregateNotFoundException.class);
    }

    private void refuses(CorrectActivity command, ProgrammeRefusal code) {
        fixture.given(held()).when(command).expectException(Refused.class).expectExceptionMessage(code.code());
    }

    private static ActivityHeld held() {
        return new ActivityHeld(
                ACTIVITY, ActivityKind.TRAINING, Conduct.HELD, MARCH, List.of(YEN_XUAN, SUOI_HAI), TOLD, "Tập huấn");
    }

    private static ActivityCorrected corrected(Period days) {
        return new ActivityCorrected(
                ACTIVITY,
                ActivityKind.TRAINING,
                Conduct.HELD,
                days,
                List.of(YEN_XUAN, SUOI_HAI),
                TOLD,
                "Tập huấn",
                WHY);
    }

    private static CorrectActivity correction(Period days, List<Place> places, Reached reached) {
        return new CorrectActivity(
                ACTIVITY, ActivityKind.TRAINING, Conduct.HELD, days, places, reached, "Tập huấn", WHY);
    }
}
