package tincay.api.leadership;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.leadership.ReleasedLines.Released;
import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;
import tincay.api.leadership.figures.TableWords;
import tincay.projections.releases.Published;

/** Tells programs what was published. */
@Component
class ReleaseAnswers {

    private final TableWords tables;
    private final ReleaseWords words;
    private final ReleaseAreas areas;

    ReleaseAnswers(TableWords tables, ReleaseWords words, ReleaseAreas areas) {
        this.tables = tables;
        this.words = words;
        this.areas = areas;
    }

    ReleasesAnswer of(List<ShownRelease> releases) {
        return new ReleasesAnswer(releases.stream().map(this::of).toList());
    }

    private ReleasesAnswer.Release of(ShownRelease release) {
        Published published = release.published();
        return new ReleasesAnswer.Release(
                published.artefact().release(),
                published.artefact().revision(),
                published.artefact().plan(),
                release.period().from(),
                release.period().until(),
                published.at(),
                ReleaseWords.next(release),
                words.dates(release),
                published.hash(),
                release.areas().stream()
                        .map(area -> new ReleasesAnswer.Area(
                                area,
                                areas.name(area),
                                release.of(area).stream()
                                        .map(table -> new ReleasesAnswer.TableName(
                                                table.name(),
                                                tables.title(table),
                                                release.corrected(table).orElse(null)))
                                        .toList()))
                        .toList());
    }

    TableAnswer of(ReleasedTable table) {
        ShownRelease release = table.release();
        Published published = release.published();
        ShownTable shown = table.shown();
        return new TableAnswer(
                published.artefact().release(),
                published.artefact().revision(),
                release.period().from(),
                release.period().until(),
                published.at(),
                release.corrected(shown).orElse(null),
                ReleaseWords.next(release),
                words.dates(release),
                published.hash(),
                shown.name(),
                tables.title(shown),
                shown.area(),
                areas.name(shown.area()),
                shown.measure(),
                tables.unit(shown.measure()),
                shown.error(),
                words.notes(table),
                shown.rows().stream().map(row -> row(shown, row)).toList(),
                table.total().map(this::number).orElse(null));
    }

    private TableAnswer.Row row(ShownTable shown, ShownTable.Row row) {
        return new TableAnswer.Row(shown.values(row), tables.labels(shown, row), number(row.number()));
    }

    /** What the half-year report says of cases. */
    List<ReportAnswer.CaseFigure> cases(List<Released> lines) {
        return lines.stream()
                .map(line -> new ReportAnswer.CaseFigure(
                        line.release().name(),
                        line.measure(),
                        line.values(),
                        line.label(),
                        line.number().map(this::number).orElse(null)))
                .toList();
    }

    private TableAnswer.Figure number(ShownNumber number) {
        return number.isUnderFive()
                ? new TableAnswer.Figure(tables.number(number), null, null, false)
                : new TableAnswer.Figure(tables.number(number), number.rounded(), number.error(), number.isUnsure());
    }
}
