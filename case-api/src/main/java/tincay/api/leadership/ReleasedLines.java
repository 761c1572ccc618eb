package tincay.api.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import tincay.api.leadership.ReportLines.Line;
import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;
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
    private final TableWords tables;
    private final Words words;

    ReleasedLines(ReadReleases releases, ReleaseAreas areas, TableWords tables, Words words) {
        this.releases = releases;
        this.areas = areas;
        this.tables = tables;
        this.words = words;
    }

    /** The lines for a reader: none for an area they may not read of; of what was not published, that it was not. */
    List<Line> of(WorkerId reader, Half half, String area) {
        if (!areas.of(reader).holds(area)) {
            return List.of();
        }
        Optional<ShownRelease> release =
                releases.find(reader, new Period(Span.HALF_YEAR, half.year(), half.number()).name());
        List<Line> lines = new ArrayList<>();
        lines.add(total("opened", release, area));
        lines.add(total("closed", release, area));
        if (half.number() == 2) {
            lines.add(total(STOCK, releases.find(reader, new Period(Span.YEAR, half.year(), 1).name()), area));
        }
        lines.addAll(referred(release, area));
        return lines;
    }

    private Line total(String measure, Optional<ShownRelease> release, String area) {
        String label = words.of("statistics.measure." + measure);
        return release.flatMap(found -> found.total(measure, area))
                .map(number -> line(label, number))
                .orElseGet(() -> new Line(label, tables.notPublished(), List.of()));
    }

    private List<Line> referred(Optional<ShownRelease> release, String area) {
        String label = words.of("statistics.measure.referred");
        return release.flatMap(found -> found.of(area).stream()
                        .filter(table -> table.measure().equals("referred"))
                        .findFirst())
                .map(table -> table.rows().stream()
                        .map(row -> line(label + ": " + service(table, row), row.number()))
                        .toList())
                .orElseGet(() -> List.of(new Line(label, tables.notPublished(), List.of())));
    }

    private String service(ShownTable table, ShownTable.Row row) {
        return tables.label(table.dimensions().getLast(), row.values().getLast())
                .text();
    }

    private Line line(String label, ShownNumber number) {
        return new Line(
                label,
                tables.number(number),
                number.isUnderFive() ? List.of() : List.of(words.of("statistics.report.error", "" + number.error())));
    }
}
