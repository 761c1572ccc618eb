package tincay.domain.programme;

import static tincay.domain.programme.ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS;
import static tincay.domain.programme.ProgrammeRefusal.IMPOSSIBLE_NUMBER;
import static tincay.domain.programme.ProgrammeRefusal.NO_KIND;
import static tincay.domain.programme.ProgrammeRefusal.NO_PLACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.TargetCommand.SetTarget;
import tincay.domain.programme.TargetEvent.TargetSet;
import tincay.domain.refusal.Refused;

class ProgrammeTest {

    private static final ActivityId ACTIVITY = new ActivityId(UUID.fromString("8f7a4b0e-7f0c-4f55-9b2e-3d1f4f6a1c03"));
    private static final TargetId GOAL = new TargetId(UUID.fromString("8f7a4b0e-7f0c-4f55-9b2e-3d1f4f6a1c04"));
    private static final Place HANOI = new Place("01", LocalDate.of(2008, 8, 1));
    private static final Period FIRST_HALF = Period.halfYear(2023, 1);
    private static final Period BACKWARDS = new Period(LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 1));

    private final FixtureConfiguration<Activity> activity = new AggregateTestFixture<>(Activity.class);
    private final FixtureConfiguration<Target> target = new AggregateTestFixture<>(Target.class);

    @Test
    void an_activity_is_recorded_as_it_was_held() {
        activity.givenNoPriorActivity()
                .when(held(FIRST_HALF, List.of(HANOI), new Reached(30, 12)))
                .expectEvents(new ActivityHeld(
                        ACTIVITY,
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        FIRST_HALF,
                        List.of(HANOI),
                        new Reached(30, 12),
                        "Tập huấn"));
    }

    @Test
    void an_activity_that_ends_before_it_begins_is_refused() {
        refuses(held(BACKWARDS, List.of(HANOI), Reached.uncounted()), ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void an_activity_that_concerned_no_place_is_refused() {
        refuses(held(FIRST_HALF, List.of(), Reached.uncounted()), NO_PLACE);
    }

    @Test
    void fewer_than_nobody_cannot_be_reached() {
        refuses(held(FIRST_HALF, List.of(HANOI), new Reached(-1, null)), IMPOSSIBLE_NUMBER);
        refuses(held(FIRST_HALF, List.of(HANOI), new Reached(null, -1)), IMPOSSIBLE_NUMBER);
    }

    @Test
    void a_target_may_name_several_kinds_together() {
        Set<ActivityKind> dialogues =
                Set.of(ActivityKind.POLICY_DIALOGUE_COMMUNE, ActivityKind.POLICY_DIALOGUE_VILLAGE);
        target.givenNoPriorActivity()
                .when(new SetTarget(GOAL, Period.halfYear(2023, 2), HANOI, dialogues, 4))
                .expectEvents(new TargetSet(GOAL, Period.halfYear(2023, 2), HANOI, dialogues, 4));
    }

    @Test
    void a_target_of_nothing_is_refused() {
        Set<ActivityKind> training = Set.of(ActivityKind.TRAINING);
        refuses(new SetTarget(GOAL, FIRST_HALF, HANOI, training, 0), IMPOSSIBLE_NUMBER);
        target.givenNoPriorActivity()
                .when(new SetTarget(GOAL, FIRST_HALF, HANOI, training, 1))
                .expectEvents(new TargetSet(GOAL, FIRST_HALF, HANOI, training, 1));
        refuses(new SetTarget(GOAL, FIRST_HALF, HANOI, Set.of(), 1), NO_KIND);
        refuses(new SetTarget(GOAL, BACKWARDS, HANOI, training, 1), ENDS_BEFORE_IT_BEGINS);
    }

    private static RecordActivity held(Period held, List<Place> places, Reached reached) {
        return new RecordActivity(ACTIVITY, ActivityKind.TRAINING, Conduct.HELD, held, places, reached, "Tập huấn");
    }

    private void refuses(RecordActivity command, ProgrammeRefusal code) {
        activity.givenNoPriorActivity()
                .when(command)
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }

    private void refuses(SetTarget command, ProgrammeRefusal code) {
        target.givenNoPriorActivity()
                .when(command)
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }
}
