package tincay.projections.statistics.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.NoiseRow;

/**
 * One table that is published for every period of its span and every area of its level.
 *
 * @param by the dimensions it is divided by; none for a total
 * @param row the noise of each cell
 * @param most how often a case counts in it over its whole life
 */
public record TablePlan(
        String name, Level level, Span span, Measure measure, List<Dimension> by, NoiseRow row, int most) {

    public TablePlan {
        by = List.copyOf(by);
    }

    /** The tables of a plan differ in their names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TablePlan table && table.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What one case can change in it over its whole life: the sum of the squared changes over twice the variance. */
    public double charge() {
        return most / (2.0 * row.variance());
    }

    /** Whether it has more than one number, so that it may be drawn again; totals and the stock went into other releases. */
    public boolean isDivided() {
        return !by.isEmpty() && measure != Measure.STOCK;
    }

    /** Whether the coded facts, which are sealed, say where a case stands in it. */
    public boolean isBySealed() {
        return by.stream().anyMatch(dimension -> dimension.aspect().isSealed());
    }

    /** How many cells one period and area have. */
    public int size() {
        return by.stream().mapToInt(dimension -> dimension.classes().size()).reduce(1, (a, b) -> a * b);
    }

    /**
     * The place of the cell a case stands in.
     *
     * @param told what is told about it
     */
    public int place(Function<Aspect, String> told) {
        int place = 0;
        for (Dimension dimension : by) {
            place = place * dimension.classes().size() + dimension.place(told.apply(dimension.aspect()));
        }
        return place;
    }

    /** Every cell there is, in the order it is published; the last dimension changes fastest. */
    public List<CellName> cells(Period period, String area) {
        return rows().stream().map(values -> cell(period, area, values)).toList();
    }

    /** The classes of each cell, in the order of {@link #cells}. */
    public List<Map<String, String>> rows() {
        List<Map<String, String>> all = List.of(Map.of());
        for (Dimension dimension : by) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> values : all) {
                for (ValueClass one : dimension.classes()) {
                    longer.add(with(values, dimension.name(), one.name()));
                }
            }
            all = longer;
        }
        return all;
    }

    private CellName cell(Period period, String area, Map<String, String> values) {
        return CellName.of(with(with(with(values, "area", area), "measure", measure.word()), "period", period.name()));
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }
}
