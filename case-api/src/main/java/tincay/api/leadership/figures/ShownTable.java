package tincay.api.leadership.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import tincay.projections.statistics.release.Artefact;

/**
 * One released table of one area as it is shown.
 *
 * @param error the usual one of each number
 * @param dimensions by which it is divided, the one that changes slowest first; none for a total
 */
public record ShownTable(
        String name, String area, String measure, long error, List<String> dimensions, List<Row> rows) {

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
        return new ShownTable(numbers.name(), numbers.area(), numbers.measure(), numbers.error(), dimensions, rows);
    }

    /** Whether it is one number, the total of its area. */
    public boolean isTotal() {
        return dimensions.isEmpty();
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
        Map<String, String> values = new TreeMap<>();
        Arrays.stream(cell.split(";")).map(pair -> pair.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
        values.keySet().removeAll(COMMON);
        return values;
    }
}
