package tincay.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent.ReleasePublished;
import tincay.domain.stream.Command;

class ReleaseTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 30);
    private static final ReleasePublished PUBLISHED =
            new ReleasePublished(ReleaseId.of("2026-H2"), "2026-H2", 1, "H-1", "aa", DUE);

    private final FixtureConfiguration<Release> fixture = new AggregateTestFixture<>(Release.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void a_period_is_published_from_the_day_it_is_due() {
        fixture.givenNoPriorActivity().when(publish("H-1", "aa", DUE)).expectEvents(PUBLISHED);
    }

    @Test
    void a_period_that_is_not_due_is_not_published() {
        refused(fixture.givenNoPriorActivity().when(publish("H-1", "aa", DUE.minusDays(1))), "release.period-open");
    }

    @Test
    void a_period_is_published_once_even_if_the_numbers_are_the_same() {
        refused(fixture.given(PUBLISHED).when(publish("H-1", "aa", DUE)), "release.already-published");
        refused(fixture.given(PUBLISHED).when(publish("H-1", "bb", DUE.plusYears(1))), "release.already-published");
    }

    @Test
    void a_published_period_is_not_published_by_another_plan() {
        refused(fixture.given(PUBLISHED).when(publish("H-2", "aa", DUE)), "release.plan-changed");
    }

    @Test
    void each_period_is_a_release_of_its_own() {
        assertThat(publish("H-1", "aa", DUE).target())
                .isEqualTo(ReleaseId.of("2026-H2"))
                .isNotEqualTo(ReleaseId.of("2026"));
    }

    private static PublishRelease publish(String plan, String hash, LocalDate on) {
        return new PublishRelease("2026-H2", DUE, plan, hash, on);
    }

    private static void refused(ResultValidator<Release> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
