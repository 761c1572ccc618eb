package tincay.api.leadership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tincay.api.leadership.ReportLines.Line;
import tincay.projections.programmereport.HalfYear;

/** The report as a file to keep. */
@Component
class ReportDownload {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportLines lines;
    private final MessageSource messages;

    ReportDownload(ReportLines lines, MessageSource messages) {
        this.lines = lines;
        this.messages = messages;
    }

    /** @param released what was published of its cases */
    ResponseEntity<byte[]> of(HalfYear report, Units units, List<Line> released, Locale locale) {
        String days = report.period().from() + " – " + report.period().until();
        String title = messages.getMessage("office.report.title", null, locale) + " " + days;
        String planned = messages.getMessage("office.report.planned", null, locale);
        byte[] sheet =
                ReportSheet.of(title, done(report, units, released, locale), planned, lines.planned(report, locale));
        String name =
                "bao-cao-" + report.period().from() + "-" + report.period().until() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(sheet);
    }

    private List<Line> done(HalfYear report, Units units, List<Line> released, Locale locale) {
        String standing = messages.getMessage("office.report.standing", null, locale);
        return Stream.of(
                        lines.done(report, units, locale),
                        lines.standing(report, locale).stream()
                                .map(line -> new Line(standing + ": " + line.label(), line.figure(), List.of()))
                                .toList(),
                        released)
                .flatMap(List::stream)
                .toList();
    }
}
