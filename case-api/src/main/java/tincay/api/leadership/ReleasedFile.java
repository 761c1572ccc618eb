package tincay.api.leadership;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;
import tincay.api.leadership.figures.TableWords;
import tincay.api.tables.Table;
import tincay.api.tables.TableFormat;
import tincay.api.tables.Undated;
import tincay.api.web.Words;
import tincay.domain.duty.Deadlines;

/** A released table as a file: the numbers as they are shown, and the same bytes whenever it is asked for. */
@Component
class ReleasedFile {

    private final TableWords tables;
    private final ReleaseAreas areas;
    private final Words words;

    ReleasedFile(TableWords tables, ReleaseAreas areas, Words words) {
        this.tables = tables;
        this.areas = areas;
        this.words = words;
    }

    ResponseEntity<byte[]> of(ReleasedTable table, TableFormat format) {
        Table file = table(table);
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(file, bytes);
        } catch (IOException noPlaceToWrite) {
            throw new UncheckedIOException(noPlaceToWrite);
        }
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name() + format.ending())
                                .build()
                                .toString())
                .body(format == TableFormat.XLSX ? Undated.of(bytes.toByteArray()) : bytes.toByteArray());
    }

    private Table table(ReleasedTable table) {
        ShownTable shown = table.shown();
        List<String> headings = new ArrayList<>(List.of(words.of("statistics.table"), words.of("statistics.period")));
        headings.add(words.of("statistics.place"));
        shown.dimensions().forEach(dimension -> headings.add(tables.column(List.of(dimension))));
        headings.addAll(List.of(words.of("statistics.number"), words.of("statistics.error.column")));
        return new Table(
                name(table),
                headings,
                Stream.concat(
                        shown.rows().stream().map(row -> row(table, tables.labels(shown, row), row.number())),
                        table.total().stream().map(total -> row(table, totalLabels(shown), total))));
    }

    /** Whoever keeps both sees which one is the newer. */
    private static String name(ReleasedTable table) {
        ShownRelease release = table.release();
        ShownTable shown = table.shown();
        String corrected = release.corrected(shown)
                .map(at -> "-tinh-lai-" + LocalDate.ofInstant(at, Deadlines.HERE))
                .orElse("");
        return "so-lieu-" + release.period().name() + "-" + release.number(shown) + "-" + shown.area() + corrected;
    }

    private List<? extends @Nullable Object> row(ReleasedTable table, List<String> labels, ShownNumber number) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(tables.title(table.shown()));
        cells.add(tables.period(table.release().period()));
        cells.add(areas.name(table.shown().area()));
        cells.addAll(labels);
        cells.add(number.isUnderFive() ? tables.number(number) : (Object) Math.toIntExact(number.rounded()));
        cells.add(number.isUnderFive() ? null : (Object) Math.toIntExact(number.error()));
        return cells;
    }

    private List<String> totalLabels(ShownTable shown) {
        List<String> labels = new ArrayList<>(List.of(tables.total()));
        while (labels.size() < shown.dimensions().size()) {
            labels.add("");
        }
        return labels;
    }
}
