package tincay.api.leadership.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Figures(TableWords words) {
        this.words = words;
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
                axis(scale),
                table.rows().stream()
                        .filter(row -> lists && row.number().isUnderFive())
                        .map(row -> rowLabel(table, row))
                        .toList());
    }

    /** One total side by side in several periods, each with an error of its own. */
    public Figure of(String measure, List<OfPeriod> periods) {
        Optional<Scale> scale = scale(periods.stream().flatMap(one -> one.number().stream()));
        List<Bar> bars = periods.stream()
                .map(one -> {
                    Label label = new Label(words.period(one.period()), false);
                    return one.number()
                            .map(number -> bar(label, number, scale))
                            .orElseGet(() -> new Bar(label, words.notPublished(), false, ""));
                })
                .toList();
        return new Figure(
                words.periodColumn(), words.unit(measure), List.of(new Block(null, bars)), axis(scale), List.of());
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
        String drawing = number.isUnderFive() ? Drawing.underFive() : Drawing.bar(number, scale.orElseThrow());
        return new Bar(label, words.number(number), number.isUnsure(), drawing);
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
