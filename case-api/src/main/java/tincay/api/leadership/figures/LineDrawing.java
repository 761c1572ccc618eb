package tincay.api.leadership.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.web.util.HtmlUtils;

import tincay.api.leadership.figures.Figures.OfPeriod;
import tincay.projections.statistics.plan.Period;

/**
 * A line over months and the band of its usual error, as SVG without ids and without style. Places are hundredths of a percent
 * of a drawing that is as wide as there is room: what is stretched lies in a drawing inside it, marks and words are not. Below
 * five and where nothing was published the line breaks.
 */
final class LineDrawing {

    private static final long LEFT = 1_300;
    private static final long RIGHT = 9_700;
    private static final long TOP = 900;
    private static final long BASE = 7_800;
    private static final long MONTHS = 8_600;
    private static final long YEARS = 9_400;
    private static final int MONTHS_UNDER_A_YEAR = 3;

    private final List<OfPeriod> periods;
    private final Optional<Scale> scale;
    private final TableWords words;

    LineDrawing(List<OfPeriod> periods, Optional<Scale> scale, TableWords words) {
        this.periods = periods;
        this.scale = scale;
        this.words = words;
    }

    /**
     * The whole drawing.
     *
     * @param title what is counted
     * @param description what somebody who does not see it has to know
     */
    String of(String title, String description) {
        return "<svg class=\"line\" role=\"img\"><title>%s</title><desc>%s</desc>%s%s%s%s</svg>"
                .formatted(escaped(title), escaped(description), stretched(), ticks(), months(), marks());
    }

    private String stretched() {
        return "<svg width=\"100%%\" height=\"100%%\" viewBox=\"0 0 10000 10000\" preserveAspectRatio=\"none\">%s%s%s</svg>"
                .formatted(
                        scale.stream()
                                .flatMap(some -> some.ticks().stream())
                                .map(tick -> level("grid", y(tick)))
                                .collect(Collectors.joining()),
                        level("base", BASE),
                        runs().stream().map(this::run).collect(Collectors.joining()));
    }

    private static String level(String what, long y) {
        return "<path class=\"%s\" d=\"M%d %dH%d\"/>".formatted(what, LEFT, y, RIGHT);
    }

    /** Months in a row that have a number each, by their places. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (drawn(i).isPresent()) {
                if (i == 0 || drawn(i - 1).isEmpty()) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(i);
            }
        }
        return runs;
    }

    /** Band and line; a month that stands alone has a whisker instead. */
    private String run(List<Integer> run) {
        if (run.size() == 1) {
            int only = run.getFirst();
            return "<path d=\"M%d %dV%d\"/>"
                    .formatted(x(only), y(number(only).high()), y(number(only).low()));
        }
        String above = run.stream().map(i -> point(i, number(i).high())).collect(Collectors.joining("L"));
        String below =
                run.reversed().stream().map(i -> point(i, number(i).low())).collect(Collectors.joining("L"));
        String line = run.stream().map(i -> point(i, number(i).rounded())).collect(Collectors.joining("L"));
        return "<path class=\"band\" d=\"M%sL%sz\"/><path class=\"run\" d=\"M%s\"/>".formatted(above, below, line);
    }

    private String ticks() {
        return scale.stream()
                .flatMap(some -> some.ticks().stream())
                .map(tick -> "<text x=\"12%%\" y=\"%s\" dy=\".35em\" text-anchor=\"end\">%s</text>"
                        .formatted(percent(y(tick)), words.plain(tick)))
                .collect(Collectors.joining());
    }

    private String months() {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> below(i, MONTHS, period(i).number())
                        + (hasYear(i) ? below(i, YEARS, period(i).year()) : ""))
                .collect(Collectors.joining());
    }

    /** The year stands below January, and below the first month if there is room. */
    private boolean hasYear(int i) {
        return period(i).number() == 1
                || (i == 0 && period(0).number() <= period(0).span().inAYear() + 1 - MONTHS_UNDER_A_YEAR);
    }

    private String below(int i, long y, int number) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%d</text>".formatted(percent(x(i)), percent(y), number);
    }

    private String marks() {
        return IntStream.range(0, periods.size()).mapToObj(this::mark).collect(Collectors.joining());
    }

    /** A point, hatched on the base line if it is below five, or the word that nothing was published. */
    private String mark(int i) {
        return periods.get(i)
                .number()
                .map(number -> number.isUnderFive()
                        ? at(i, BASE, "five", "<path d=\"M-6-8l8-8M-6 0L6-12M2 0l4-4\"/>" + end(i, number, -22))
                        : at(
                                i,
                                y(number.rounded()),
                                number.isUnsure() ? "unsure" : "sure",
                                "<circle r=\"5\"/>" + end(i, number, -12)))
                .orElseGet(() -> at(
                        i,
                        BASE,
                        "none",
                        "<text transform=\"rotate(-90)\" x=\"6\" y=\"5\">" + escaped(words.notPublished())
                                + "</text>"));
    }

    private String at(int i, long y, String what, String drawn) {
        return "<svg class=\"%s\" x=\"%s\" y=\"%s\">%s</svg>".formatted(what, percent(x(i)), percent(y), drawn);
    }

    /** The number itself, at the end of the line. */
    private String end(int i, ShownNumber number, int above) {
        return i < periods.size() - 1
                ? ""
                : "<text x=\"8\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(above, escaped(words.number(number)));
    }

    private Optional<ShownNumber> drawn(int i) {
        return periods.get(i).number().filter(number -> !number.isUnderFive());
    }

    private ShownNumber number(int i) {
        return drawn(i).orElseThrow();
    }

    private Period period(int i) {
        return periods.get(i).period();
    }

    private String point(int i, long value) {
        return x(i) + " " + y(value);
    }

    private long x(int i) {
        return LEFT + (RIGHT - LEFT) * (2L * i + 1) / (2L * periods.size());
    }

    private long y(long value) {
        return BASE - scale.orElseThrow().at(value, BASE - TOP);
    }

    private static String percent(long hundredths) {
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
