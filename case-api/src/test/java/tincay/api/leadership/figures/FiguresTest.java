package tincay.api.leadership.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

import tincay.api.ReleaseSamples;
import tincay.api.leadership.figures.Figure.Bar;
import tincay.api.leadership.figures.Figure.Label;
import tincay.api.leadership.figures.Figures.OfPeriod;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact;

/** Whatever is drawn or said of a released table follows from the shown numbers alone. */
class FiguresTest {

    private static final int SEEDS = 100;
    private static final int MOST_BYTES = 8 * 1024;

    private final TableWords words = ReaderWords.words();
    private final Figures figures = new Figures(words, ReaderWords.course());

    @BeforeEach
    void in_vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<TablePlan> tables() {
        return Stream.of("H-1", "H-year-1", "country-2", "totals-1")
                .flatMap(plan -> Plans.named(plan).tables().stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void two_tables_that_are_shown_alike_are_drawn_alike_whatever_lies_below_five(TablePlan table) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            Artefact.Numbers numbers = numbers(table, 1 + random.nextInt(20), random);
            Artefact.Numbers twin = twin(numbers, random);
            Figure drawn = figures.of(ShownTable.of(numbers));
            assertThat(ShownTable.of(twin)).isEqualTo(ShownTable.of(numbers));
            assertThat(figures.of(ShownTable.of(twin))).isEqualTo(drawn);
            assertThat(figures.of(ShownTable.of(numbers))).as("once more").isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothing_is_printed_as_zero_and_nothing_has_an_id_or_a_style(TablePlan table) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            Figure figure = figures.of(ShownTable.of(numbers(table, 7, random)));
            assertThat(texts(figure)).noneMatch(text -> text.matches("-?\\d*[1-46-9]|0|-.*"));
            assertThat(drawings(figure))
                    .allSatisfy(drawing -> assertThat(drawing)
                            .doesNotContain(">0<", " id=", "style", "script", "-1", "NaN")
                            .startsWith("<svg")
                            .endsWith("</svg>"));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_figure_weighs_little(TablePlan table) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            Figure figure = figures.of(ShownTable.of(
                    ReleaseSamples.table(table, first(table), "VN", 20, () -> 900 + random.nextInt(9_000))));
            assertThat(String.join("", drawings(figure)).getBytes(StandardCharsets.UTF_8).length)
                    .as(table.name())
                    .isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_and_every_class_has_words_in_both_languages(TablePlan table) {
        for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(language);
            ShownTable shown = ShownTable.of(numbers(table, 7, new SplittableRandom(1)));
            assertThat(words.title(shown)).isNotBlank().doesNotContain("statistics.", "{");
            assertThat(words.unit(shown.measure())).isNotBlank();
            shown.rows()
                    .forEach(row -> IntStream.range(0, row.values().size()).forEach(i -> {
                        Label label = words.label(
                                shown.dimensions().get(i), row.values().get(i));
                        assertThat(label.text()).isNotBlank().doesNotContain(".", "_");
                    }));
        }
    }

    @Test
    void two_dimensions_make_a_block_for_each_class_of_the_first() {
        Figure figure =
                figures.of(ShownTable.of(numbers(planned("opened-by-sex-and-risk"), 7, new SplittableRandom(2))));
        assertThat(figure.column()).isEqualTo("Giới, mức");
        assertThat(figure.blocks())
                .hasSize(3)
                .allSatisfy(block -> assertThat(block.bars()).hasSize(4));
        assertThat(figure.blocks().getFirst().label()).isEqualTo(new Label("Nữ", false));
        assertThat(figure.blocks().getFirst().bars().getLast().label().text()).isEqualTo("Chưa đánh giá");
    }

    @Test
    void what_is_below_five_has_one_mark_and_one_word() {
        Figure figure = figures.of(shown("opened-by-form", 60, 45, 4, -3, 0));
        List<Bar> bars = figure.blocks().getFirst().bars();
        assertThat(bars.subList(2, 5)).allSatisfy(bar -> {
            assertThat(bar.text()).isEqualTo("Dưới 5");
            assertThat(bar.drawing()).isEqualTo(Drawing.underFive());
            assertThat(bar.isUnsure()).isFalse();
        });
        assertThat(figures.of(shown("opened-by-form", 900, 45, 4, -3, 0))
                        .blocks()
                        .getFirst()
                        .bars()
                        .getLast())
                .isEqualTo(bars.getLast());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(figures.of(shown("opened", 0))
                        .blocks()
                        .getFirst()
                        .bars()
                        .getFirst()
                        .text())
                .isEqualTo("Under 5");
    }

    @Test
    void where_everything_is_below_five_there_is_no_axis() {
        assertThat(figures.of(shown("opened-by-form", 4, 3, 2, 1, 0)).axis()).isNull();
    }

    @Test
    void a_whisker_stops_at_the_base_line_and_the_last_tick_lies_beyond_it() {
        Figure figure = figures.of(shown("opened-by-form", 60, 5, 25, 10, 45));
        List<Bar> bars = figure.blocks().getFirst().bars();
        assertThat(figure.axis()).contains(">20<", ">40<", ">60<", ">80<").doesNotContain(">100<");
        assertThat(bars.getFirst().drawing()).contains("M0 1h375v6H0z", "M331 4H419M331 2v4M419 2v4");
        assertThat(bars.get(1).drawing()).contains("M0 4H75M75 2v4").contains("class=\"unsure\"");
        assertThat(bars.get(2).isUnsure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 7, true", "20, 6, false", "20, 7, true", "25, 7, false", "3, 7, false", "145, 10, false"})
    void a_number_is_greyed_where_its_usual_error_passes_thirty_in_a_hundred(long value, long error, boolean greyed) {
        assertThat(ShownNumber.of(value, error).isUnsure()).isEqualTo(greyed);
    }

    @Test
    void ticks_are_few_and_multiples_of_five_and_reach_the_largest_number_and_its_error() {
        for (long value = 5; value < 20_000; value += 1 + value / 7) {
            for (long error : new long[] {5, 7, 20}) {
                ShownNumber number = ShownNumber.of(value, error);
                Scale scale = Scale.of(Stream.of(number));
                assertThat(scale.ticks()).hasSizeBetween(1, 5).allMatch(tick -> tick % 5 == 0 && tick > 0);
                assertThat(scale.last()).isEqualTo(scale.ticks().getLast()).isGreaterThanOrEqualTo(number.high());
            }
        }
    }

    @Test
    void a_period_that_was_not_published_says_so_and_is_no_gap() {
        Figure figure = figures.of(
                "opened",
                List.of(
                        new OfPeriod(period("2025-H1"), Optional.of(ShownNumber.of(145, 5))),
                        new OfPeriod(period("2025-H2"), Optional.empty()),
                        new OfPeriod(period("2026-H1"), Optional.of(ShownNumber.of(2, 5)))));
        assertThat(figure.blocks().getFirst().bars())
                .extracting(bar -> bar.label().text() + ": " + bar.text())
                .containsExactly(
                        "6 tháng đầu năm 2025: 145",
                        "6 tháng cuối năm 2025: Chưa công bố",
                        "6 tháng đầu năm 2026: Dưới 5");
        assertThat(figure.blocks().getFirst().bars().get(1).drawing()).isEmpty();
    }

    @Test
    void months_that_are_shown_alike_are_one_line_whatever_lies_below_five() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            List<Optional<Long>> values =
                    Stream.generate(() -> value(random)).limit(13).toList();
            List<Optional<Long>> twins = values.stream()
                    .map(value -> value.map(some -> alike(some, random)))
                    .toList();
            String line = requireNonNull(months(values).line());
            assertThat(months(twins).line()).isEqualTo(line);
            assertThat(line)
                    .doesNotContain(">0<", " id=", "style", "script", "NaN")
                    .startsWith("<svg")
                    .endsWith("</svg>");
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    private static Optional<Long> value(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1, 2 -> Optional.of((long) random.nextInt(14) - 9);
            default -> Optional.of((long) random.nextInt(9_000));
        };
    }

    @Test
    void a_month_below_five_stands_where_it_always_stands_and_nothing_is_drawn_across_it() {
        String mark = "<svg class=\"five\" x=\"55.00%\" y=\"78.00%\">";
        assertThat(months(List.of(Optional.of(900L), Optional.of(0L), Optional.of(10L)))
                        .line())
                .contains(mark)
                .doesNotContain("class=\"run\"", "class=\"band\"");
        assertThat(months(List.of(Optional.of(15L), Optional.of(4L), Optional.of(4_000L)))
                        .line())
                .contains(mark);
        Figure none = months(List.of(Optional.of(1L), Optional.of(2L)));
        assertThat(none.line()).doesNotContain("class=\"grid\"", "<circle").contains(">Dưới 5<");
        assertThat(none.blocks().getFirst().bars()).allSatisfy(bar -> {
            assertThat(bar.text()).isEqualTo("Dưới 5");
            assertThat(bar.drawing()).isEmpty();
        });
    }

    @Test
    void a_line_is_told_to_whoever_does_not_see_it() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(months(List.of(Optional.of(60L), Optional.empty(), Optional.of(2L)))
                        .line())
                .contains(
                        "<title>Cases opened (provisional)</title>",
                        "<desc>From month 1/2026 to month 3/2026: lowest under 5, highest 60; usual error ±16."
                                + " Not published: month 2/2026.</desc>");
    }

    @Test
    void a_month_says_that_it_is_provisional_and_a_quarter_does_not() {
        for (TablePlan table : Plans.named("country-2").tables()) {
            ShownTable shown = ShownTable.of(numbers(table, 7, new SplittableRandom(1)));
            assertThat(words.title(shown).contains("(tạm tính)")).isEqualTo(table.span() == Span.MONTH);
        }
    }

    private Figure months(List<Optional<Long>> values) {
        List<OfPeriod> periods = IntStream.range(0, values.size())
                .mapToObj(i -> new OfPeriod(
                        Period.of(Span.MONTH, LocalDate.of(2026, 1, 1).plusMonths(i)),
                        values.get(i).map(value -> ShownNumber.of(value, 16))))
                .toList();
        TablePlan monthly = Plans.named("country-2").tables(Span.MONTH).getFirst();
        return figures.of(ShownTable.of(numbers(monthly, 16, new SplittableRandom(1))), periods);
    }

    @Test
    void a_long_table_lists_what_is_below_five() {
        TablePlan groups = tables().filter(
                        table -> table.size() == 55 && table.by().size() == 1)
                .findFirst()
                .orElseThrow();
        int[] next = {0};
        Figure figure = figures.of(
                ShownTable.of(ReleaseSamples.table(groups, period("2026"), "VN", 16, () -> next[0]++ < 3 ? 100 : 2)));
        assertThat(figure.blocks().getFirst().bars()).hasSize(3);
        assertThat(figure.underFive()).hasSize(52).extracting(Label::text).contains("Tày", "Rơ-măm");
    }

    private static Artefact.Numbers numbers(TablePlan table, long error, SplittableRandom random) {
        return ReleaseSamples.table(
                table,
                first(table),
                "01",
                error,
                () -> random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(14) - 8);
    }

    /** Another table that is shown alike. */
    private static Artefact.Numbers twin(Artefact.Numbers numbers, SplittableRandom random) {
        return new Artefact.Numbers(
                numbers.name(),
                numbers.area(),
                numbers.measure(),
                numbers.revision(),
                numbers.error(),
                numbers.carried(),
                numbers.cells().stream()
                        .map(cell -> new Artefact.Cell(cell.name(), alike(cell.value(), random)))
                        .toList());
    }

    private static long alike(long value, SplittableRandom random) {
        return value < 5
                ? 4 - random.nextInt(30)
                : Math.max(5, ShownNumber.of(value, 1).rounded() - 2 + random.nextInt(5));
    }

    private static ShownTable shown(String table, long... values) {
        int[] next = {0};
        return ShownTable.of(ReleaseSamples.table(planned(table), period("2026-H1"), "01", 7, () -> values[next[0]++]));
    }

    private static TablePlan planned(String name) {
        return Plans.named("H-1").tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Period first(TablePlan table) {
        return new Period(table.span(), 2026, 1);
    }

    private static Period period(String name) {
        return Period.named(name).orElseThrow();
    }

    private static List<String> texts(Figure figure) {
        return bars(figure).map(Bar::text).toList();
    }

    private static List<String> drawings(Figure figure) {
        return Stream.concat(bars(figure).map(Bar::drawing), Stream.ofNullable(figure.axis()))
                .toList();
    }

    private static Stream<Bar> bars(Figure figure) {
        return figure.blocks().stream().flatMap(block -> block.bars().stream());
    }
}
