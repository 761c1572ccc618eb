package tincay.projections.statistics.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
                .filter(span -> year.span() == Span.YEAR)
                .filter(span ->
                        tables(span).stream().anyMatch(table -> table.level() == level && table.measure() == measure))
                .findFirst()
                .map(span -> IntStream.rangeClosed(1, span.inAYear())
                        .mapToObj(number -> new Period(span, year.year(), number))
                        .toList())
                .orElse(List.of());
    }
}
