package tincay.projections.statistics.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a deployment publishes.
 *
 * @param name with its version, such as {@code H-1}
 * @param areas the areas of each level
 * @param freezes facts as they were recorded when this period of the opening closed are counted for ever
 */
public record Plan(String name, Map<Level, List<String>> areas, Span freezes, List<TablePlan> tables) {

    private static final String NATION = "VN";

    /** @throws IllegalArgumentException if it would give more away than {@link Budget#LIMIT} */
    public Plan {
        tables = List.copyOf(tables);
        if (Budget.charge(tables) > Budget.LIMIT) {
            throw new IllegalArgumentException("plan " + name + " charges more than " + Budget.LIMIT);
        }
    }

    public double charge() {
        return Budget.charge(tables);
    }

    /** The tables that are published for periods of a span. */
    public List<TablePlan> tables(Span span) {
        return tables.stream().filter(table -> table.span() == span).toList();
    }

    /** The areas a table is published for. */
    public List<String> areas(TablePlan table) {
        return areas.getOrDefault(table.level(), List.of());
    }

    /** The area of a table that a commune of a province lies in, if the table is published for it. */
    public Optional<String> area(TablePlan table, String province, String commune) {
        String area = switch (table.level()) {
            case NATION -> NATION;
            case PROVINCE -> province;
            case COMMUNE -> commune;
        };
        return areas(table).contains(area) ? Optional.of(area) : Optional.empty();
    }

    /**
     * The periods inside a year whose published totals its tables have to agree with; a month is provisional and none of
     * them.
     */
    public List<Period> within(Period year, Level level, Measure measure) {
        return Stream.of(Span.HALF_YEAR, Span.QUARTER)
                .filter(span -> year.span() == Span.YEAR && isPublished(span, level, measure))
                .findFirst()
                .map(span -> within(year, span))
                .orElse(List.of());
    }

    /** The months of a quarter whose provisional totals its tables take into account. */
    public List<Period> monthsOf(Period quarter, Level level, Measure measure) {
        return quarter.span() == Span.QUARTER && isPublished(Span.MONTH, level, measure)
                ? within(quarter, Span.MONTH)
                : List.of();
    }

    private boolean isPublished(Span span, Level level, Measure measure) {
        return tables(span).stream().anyMatch(table -> table.level() == level && table.measure() == measure);
    }

    private static List<Period> within(Period whole, Span span) {
        return Stream.iterate(Period.of(span, whole.from()), Period::next)
                .limit(whole.span().months() / span.months())
                .toList();
    }
}
