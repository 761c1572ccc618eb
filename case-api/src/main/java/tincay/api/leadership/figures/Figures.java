package tincay.api.leadership.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.Figure.Bar;
import tincay.api.leadership.figures.Figure.Block;
import tincay.api.leadership.figures.Figure.Label;
import tincay.api.leadership.figures.ShownTable.Row;
import tincay.projections.statistics.plan.Period;

/** Draws released tables; knows nothing but what is shown of them. */
@Component
public class Figures {

    /** A longer table lists what is below five instead of drawing it. */
    private static final int MOST_ROWS = 15;

    private final TableWords words;
    private final CourseWords course;

    Figures(TableWords words, CourseWords course) {
        this.words = words;
        this.course = course;
    }

    /**
     * The total of a period.
     *
     * @param number as it was published, or nothing if it was not
     */
    public record OfPeriod(Period period, Optional<ShownNumber> number) {}

    /** A bar for each number; where there are two dimensions, a block for each class of the first. */
    public Figure of(ShownTable table) {
        Optional<Scale> scale = scale(table.rows().stream().map(Row::number));
        boolean lists = table.dimensions().size() == 1 && table.rows().size() > MOST_ROWS;
        Map<List<String>, List<Row>> blocks = table.rows().stream()
                .filter(row -> !lists || !row.number().isUnderFive())
                .collect(Collectors.groupingBy(
                        row -> row.values().subList(0, Math.max(0, row.values().size() - 1)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new Figure(
                words.column(table.dimensions()),
                words.unit(table.measure()),
                blocks.entrySet().stream()
                        .map(block -> new Block(
                                blockLabel(table, block.getKey()),
                                block.getValue().stream()
                                        .map(row -> bar(rowLabel(table, row), row.number(), scale))
                                        .toList()))
                        .toList(),
                null,
                axis(scale),
                table.rows().stream()
                        .filter(row -> lists && row.number().isUnderFive())
                        .map(row -> rowLabel(table, row))
                        .toList());
    }

    /** A table as it is drawn: a total beside the periods before it, months as a line. */
    public Figure of(ShownTable table, List<OfPeriod> periods) {
        return !table.isTotal()
                ? of(table)
                : table.isProvisional() ? line(table, periods) : of(table.measure(), periods);
    }

    /** One total side by side in several periods, each with an error of its own. */
    Figure of(String measure, List<OfPeriod> periods) {
        Optional<Scale> scale = scale(periods.stream().flatMap(one -> one.number().stream()));
        return figure(measure, rows(periods, number -> drawing(number, scale)), null, axis(scale));
    }

    private Figure line(ShownTable table, List<OfPeriod> periods) {
        Optional<Scale> scale = scale(periods.stream().flatMap(one -> one.number().stream()));
        String drawing = new LineDrawing(periods, scale, words).of(words.title(table), course.of(periods));
        return figure(table.measure(), rows(periods, _ -> ""), drawing, null);
    }

    private Figure figure(String measure, List<Bar> rows, @Nullable String line, @Nullable String axis) {
        return new Figure(
                words.periodColumn(), words.unit(measure), List.of(new Block(null, rows)), line, axis, List.of());
    }

    private List<Bar> rows(List<OfPeriod> periods, Function<ShownNumber, String> drawing) {
        return periods.stream()
                .map(one -> {
                    Label label = new Label(words.period(one.period()), false);
                    return one.number()
                            .map(number ->
                                    new Bar(label, words.number(number), number.isUnsure(), drawing.apply(number)))
                            .orElseGet(() -> new Bar(label, words.notPublished(), false, ""));
                })
                .toList();
    }

    private @Nullable Label blockLabel(ShownTable table, List<String> values) {
        return values.isEmpty() ? null : words.label(table.dimensions().getFirst(), values.getFirst());
    }

    private Label rowLabel(ShownTable table, Row row) {
        return table.isTotal()
                ? new Label(words.total(), false)
                : words.label(table.dimensions().getLast(), row.values().getLast());
    }

    private Bar bar(Label label, ShownNumber number, Optional<Scale> scale) {
        return new Bar(label, words.number(number), number.isUnsure(), drawing(number, scale));
    }

    private static String drawing(ShownNumber number, Optional<Scale> scale) {
        return number.isUnderFive() ? Drawing.underFive() : Drawing.bar(number, scale.orElseThrow());
    }

    private @Nullable String axis(Optional<Scale> scale) {
        return scale.map(some -> Drawing.axis(some, words::plain)).orElse(null);
    }

    private static Optional<Scale> scale(Stream<ShownNumber> numbers) {
        List<ShownNumber> shown =
                numbers.filter(number -> !number.isUnderFive()).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(Scale.of(shown.stream()));
    }
}
