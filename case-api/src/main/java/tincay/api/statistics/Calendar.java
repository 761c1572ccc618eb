package tincay.api.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Span;

/**
 * Which periods a plan publishes, and when.
 *
 * @param begins the first day of the year in which anything was recorded
 */
record Calendar(Plan plan, LocalDate begins) {

    /** The period of that name, if there is anything to publish for it. */
    Optional<Period> named(String name) {
        return Period.named(name).filter(this::isPublished);
    }

    /** What may be published on a day, in the order it became due. */
    List<Period> due(LocalDate on) {
        return Arrays.stream(Span.values())
                .flatMap(span -> Stream.iterate(Period.of(span, begins), Period::next)
                        .takeWhile(period -> !period.due().isAfter(on)))
                .filter(this::isPublished)
                .sorted(Comparator.comparing(Period::due).thenComparing(Period::until))
                .toList();
    }

    /** What has to be published before, since its numbers enter as they are. */
    List<Period> before(Period period) {
        Stream<Period> within = plan.tables(period.span()).stream()
                .flatMap(table -> Stream.concat(
                        plan.within(period, table.level(), table.measure()).stream(),
                        plan.monthsOf(period, table.level(), table.measure()).stream()));
        Stream<Period> yearBefore =
                period.span() == Span.YEAR ? Stream.of(period.previous()).filter(this::isPublished) : Stream.empty();
        return Stream.concat(within, yearBefore).distinct().toList();
    }

    private boolean isPublished(Period period) {
        return !plan.tables(period.span()).isEmpty() && !period.from().isBefore(begins);
    }
}
