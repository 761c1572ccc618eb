package tincay.api.leadership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.leadership.ReportLines.Line;
import tincay.api.tables.Table;
import tincay.api.web.Words;
import tincay.domain.codes.Places.Unit;
import tincay.domain.worker.WorkerId;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.ProgrammeReport;

/** The half-year report as one table, under the units of then beside those of now, and what was published of its cases. */
@Component
public class ExportReport {

    private final ProgrammeReport reports;
    private final ReportAreas areas;
    private final ReportLines lines;
    private final ReleasedLines released;
    private final Words words;

    ExportReport(ProgrammeReport reports, ReportAreas areas, ReportLines lines, ReleasedLines released, Words words) {
        this.reports = reports;
        this.areas = areas;
        this.lines = lines;
        this.released = released;
        this.words = words;
    }

    /**
     * The report of a half-year.
     *
     * @param area the code of an area the reader may read of; their own, where none is named
     * @return nothing if they may not read of that area, or there is none
     */
    public Optional<Table> table(WorkerId reader, Half half, @Nullable String area) {
        Optional<Unit> unit = area == null ? areas.of(reader).stream().findFirst() : areas.find(reader, area);
        return unit.map(found -> found.place().code())
                .map(code -> table(
                        reports.of(half.period().from(), half.period().until(), code),
                        released.written(released.of(reader, half, code))));
    }

    private Table table(HalfYear report, List<Line> cases) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Line> then = lines.done(report, Units.THEN, locale);
        List<Line> now = lines.done(report, Units.NOW, locale);
        Stream<List<? extends @Nullable Object>> done =
                IntStream.range(0, then.size()).mapToObj(i -> row("", then.get(i), now.get(i)));
        Stream<List<? extends @Nullable Object>> besides = Stream.of(
                        rows("office.report.standing", lines.standing(report, locale)),
                        rows("office.report.planned", lines.planned(report, locale)),
                        rows("statistics.report", cases))
                .flatMap(Function.identity());
        return new Table("bao-cao", headings(), Stream.concat(done, besides));
    }

    private Stream<List<? extends @Nullable Object>> rows(String what, List<Line> more) {
        return more.stream().map(line -> row(words.of(what) + ": ", line, line));
    }

    private static List<? extends @Nullable Object> row(String before, Line then, Line now) {
        return Arrays.asList(
                before + then.label(),
                then.figure(),
                String.join("; ", then.details()),
                now.figure(),
                String.join("; ", now.details()));
    }

    private List<String> headings() {
        return Stream.of("what", "figure-then", "where-then", "figure-now", "where-now")
                .map(key -> words.of("export.report." + key))
                .toList();
    }
}
