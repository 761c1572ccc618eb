package tincay.api.leadership.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.release.Artefact;

/**
 * One released table of one area as it is shown.
 *
 * @param span how long its period is
 * @param error the usual one of each number
 * @param dimensions by which it is divided, the one that changes slowest first; none for a total
 */
public record ShownTable(
        String name, String area, String measure, Span span, long error, List<String> dimensions, List<Row> rows) {

    private static final List<String> COMMON = List.of("area", "measure", "period");

    public ShownTable {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /**
     * One number.
     *
     * @param values what it counts, in the order of the dimensions
     */
    public record Row(List<String> values, ShownNumber number) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** The table of an artefact; its rows keep their order. */
    public static ShownTable of(Artefact.Numbers numbers) {
        List<Map<String, String>> cells =
                numbers.cells().stream().map(cell -> values(cell.name())).toList();
        List<String> dimensions = cells.getFirst().keySet().stream()
                .sorted(Comparator.comparingInt((String dimension) -> firstChange(cells, dimension))
                        .reversed())
                .toList();
        List<Row> rows = numbers.cells().stream()
                .map(cell -> row(cell, dimensions, numbers.error()))
                .toList();
        return new ShownTable(
                numbers.name(),
                numbers.area(),
                numbers.measure(),
                span(numbers.cells().getFirst()),
                numbers.error(),
                dimensions,
                rows);
    }

    /** Whether it is one number, the total of its area. */
    public boolean isTotal() {
        return dimensions.isEmpty();
    }

    /** What a row counts, by dimension. */
    public Map<String, String> values(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        IntStream.range(0, dimensions.size())
                .forEach(i -> values.put(dimensions.get(i), row.values().get(i)));
        return values;
    }

    /** Whether its quarter says later what holds: numbers of a month are as near as one can tell so soon. */
    public boolean isProvisional() {
        return span == Span.MONTH;
    }

    private static Span span(Artefact.Cell cell) {
        return Optional.ofNullable(parts(cell.name()).get("period"))
                .flatMap(Period::named)
                .orElseThrow()
                .span();
    }

    private static Row row(Artefact.Cell cell, List<String> dimensions, long error) {
        Map<String, String> values = values(cell.name());
        return new Row(dimensions.stream().map(values::get).toList(), ShownNumber.of(cell.value(), error));
    }

    private static int firstChange(List<Map<String, String>> cells, String dimension) {
        String first = cells.getFirst().get(dimension);
        int place = 0;
        while (place < cells.size() && Objects.equals(cells.get(place).get(dimension), first)) {
            place++;
        }
        return place;
    }

    private static Map<String, String> values(String cell) {
        Map<String, String> values = parts(cell);
        values.keySet().removeAll(COMMON);
        return values;
    }

    private static Map<String, String> parts(String cell) {
        Map<String, String> parts = new TreeMap<>();
        Arrays.stream(cell.split(";")).map(pair -> pair.split("=", 2)).forEach(pair -> parts.put(pair[0], pair[1]));
        return parts;
    }
}
