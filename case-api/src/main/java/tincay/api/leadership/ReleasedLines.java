package tincay.api.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import tincay.api.leadership.ReportLines.Line;
import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.TableWords;
import tincay.api.web.Words;
import tincay.domain.worker.WorkerId;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** What the half-year report says about cases: what was published of its half-year and area, and nothing else. */
@Component
class ReleasedLines {

    private static final String STOCK = "stock";

    private final ReadReleases releases;
    private final ReleaseAreas areas;
    private final ReleaseWords dates;
    private final TableWords tables;
    private final Words words;

    ReleasedLines(ReadReleases releases, ReleaseAreas areas, ReleaseWords dates, TableWords tables, Words words) {
        this.releases = releases;
        this.areas = areas;
        this.dates = dates;
        this.tables = tables;
        this.words = words;
    }

    /**
     * One line.
     *
     * @param release the period it was or will be published with
     * @param measure what is counted
     * @param values of which kind, by code; none for a total
     * @param label the same in words
     * @param number as it is shown, or nothing where none was published
     */
    record Released(
            Period release, String measure, Map<String, String> values, String label, Optional<ShownNumber> number) {}

    /**
     * The lines for a reader: none for an area they may not read of or that has no tables; of what was not published, that it
     * was not.
     */
    List<Released> of(WorkerId reader, Half half, String area) {
        if (!areas.of(reader).holds(area) || !releases.mayTell(area)) {
            return List.of();
        }
        Period period = new Period(Span.HALF_YEAR, half.year(), half.number());
        Optional<ShownRelease> release = releases.find(reader, period.name());
        List<Released> lines = new ArrayList<>();
        lines.add(total("opened", period, release, area));
        lines.add(total("closed", period, release, area));
        if (half.number() == 2) {
            Period year = new Period(Span.YEAR, half.year(), 1);
            lines.add(total(STOCK, year, releases.find(reader, year.name()), area));
        }
        lines.addAll(referred(period, release, area));
        return lines;
    }

    /** The same as the report is written. */
    List<Line> written(List<Released> lines) {
        return lines.stream().map(this::line).toList();
    }

    /** When what the lines say was closed and published, by period; none where nothing was. */
    List<String> dates(WorkerId reader, List<Released> lines) {
        return lines.stream()
                .filter(one -> one.number().isPresent())
                .map(Released::release)
                .distinct()
                .flatMap(period -> releases.find(reader, period.name()).stream())
                .map(release -> tables.period(release.period()) + ". " + dates.dates(release))
                .toList();
    }

    private Released total(String measure, Period period, Optional<ShownRelease> release, String area) {
        return new Released(
                period, measure, Map.of(), label(measure), release.flatMap(found -> found.total(measure, area)));
    }

    private List<Released> referred(Period period, Optional<ShownRelease> release, String area) {
        String measure = "referred";
        return release.flatMap(found -> found.of(area).stream()
                        .filter(table -> table.measure().equals(measure))
                        .findFirst())
                .map(table -> table.rows().stream()
                        .map(row -> new Released(
                                period,
                                measure,
                                table.values(row),
                                label(measure) + ": "
                                        + tables.labels(table, row).getLast(),
                                Optional.of(row.number())))
                        .toList())
                .orElseGet(() -> List.of(new Released(period, measure, Map.of(), label(measure), Optional.empty())));
    }

    private String label(String measure) {
        return words.of("statistics.measure." + measure);
    }

    private Line line(Released one) {
        return new Line(
                one.label(),
                one.number().map(tables::number).orElseGet(tables::notPublished),
                one.number().stream()
                        .filter(number -> !number.isUnderFive())
                        .map(number -> words.of("statistics.report.error", "" + number.error()))
                        .toList());
    }
}
