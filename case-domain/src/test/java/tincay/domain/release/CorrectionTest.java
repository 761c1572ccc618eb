package tincay.domain.release;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseCommand.CorrectRelease;
import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent.ReleaseCorrected;
import tincay.domain.release.ReleaseEvent.ReleasePublished;
import tincay.domain.stream.Command;

class CorrectionTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 30);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final List<String> TABLES = List.of("opened-by-form", "opened-by-age");
    private static final ReleasePublished PUBLISHED =
            new ReleasePublished(ReleaseId.of("2026-H2"), "2026-H2", 1, "H-1", "aa", DUE);
    private static final ReleaseCorrected CORRECTED =
            new ReleaseCorrected(ReleaseId.of("2026-H2"), "2026-H2", 2, TABLES, "H-1", "bb", DAY);

    private final FixtureConfiguration<Release> fixture = new AggregateTestFixture<>(Release.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void tables_of_a_published_release_are_put_right() {
        fixture.given(PUBLISHED).when(correct(2, TABLES, "H-1", DAY)).expectEvents(CORRECTED);
    }

    @Test
    void what_was_not_published_is_not_corrected() {
        refused(
                fixture.givenNoPriorActivity().when(correct(2, TABLES, "H-1", DAY)),
                "release.correction-not-published");
    }

    @Test
    void no_table_and_the_same_table_twice_are_refused() {
        refused(fixture.given(PUBLISHED).when(correct(2, List.of(), "H-1", DAY)), "release.correction-table");
        refused(
                fixture.given(PUBLISHED).when(correct(2, List.of("opened-by-form", "opened-by-form"), "H-1", DAY)),
                "release.correction-table");
    }

    @Test
    void another_plan_puts_nothing_right() {
        refused(fixture.given(PUBLISHED).when(correct(2, TABLES, "H-2", DAY)), "release.plan-changed");
    }

    @Test
    void a_release_is_corrected_once_in_a_year_and_again_in_the_next() {
        refused(
                fixture.given(PUBLISHED, CORRECTED).when(correct(3, TABLES, "H-1", LocalDate.of(2027, 12, 31))),
                "release.correction-this-year");
        LocalDate nextYear = LocalDate.of(2028, 1, 1);
        fixture.given(PUBLISHED, CORRECTED)
                .when(correct(3, List.of("closed-by-reason"), "H-1", nextYear))
                .expectEvents(new ReleaseCorrected(
                        ReleaseId.of("2026-H2"), "2026-H2", 3, List.of("closed-by-reason"), "H-1", "bb", nextYear));
    }

    @Test
    void what_was_drawn_from_an_older_revision_is_refused() {
        refused(
                fixture.given(PUBLISHED, CORRECTED).when(correct(2, TABLES, "H-1", DAY.plusYears(1))),
                "release.correction-overtaken");
    }

    @Test
    void what_was_corrected_is_still_published_once() {
        refused(
                fixture.given(PUBLISHED, CORRECTED).when(new PublishRelease("2026-H2", DUE, "H-1", "aa", DAY)),
                "release.already-published");
    }

    private static CorrectRelease correct(int revision, List<String> tables, String plan, LocalDate on) {
        return new CorrectRelease("2026-H2", revision, tables, plan, "bb", on);
    }

    private static void refused(ResultValidator<Release> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
