package tincay.api.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.leadership.ReleasedLines.Released;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.ProgrammeReport;

/** Reads the programme report of any period, for programs. */
@RestController
@For({Role.UNION_LEADER, Role.UNION_OFFICE})
class ReadProgrammeReportEndpoint {

    private final ProgrammeReport reports;
    private final ReportAreas areas;
    private final ReleasedLines released;
    private final ReleaseAnswers answers;
    private final ReportDownload download;
    private final WhoIsSignedIn who;

    ReadProgrammeReportEndpoint(
            ProgrammeReport reports,
            ReportAreas areas,
            ReleasedLines released,
            ReleaseAnswers answers,
            ReportDownload download,
            WhoIsSignedIn who) {
        this.reports = reports;
        this.areas = areas;
        this.released = released;
        this.answers = answers;
        this.download = download;
        this.who = who;
    }

    @GetMapping("/api/v1/programme-report")
    ReportAnswer read(@RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam String area) {
        HalfYear report = report(from, to, area);
        return ReportAnswer.of(report, answers.cases(cases(from, to, area)));
    }

    @GetMapping(value = "/api/v1/programme-report.xlsx", produces = ReportDownload.XLSX)
    ResponseEntity<byte[]> sheet(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam String area,
            @RequestParam(defaultValue = "THEN") Units units,
            Locale locale) {
        HalfYear report = report(from, to, area);
        return download.of(report, units, released.written(cases(from, to, area)), locale);
    }

    /** What was published of a half-year; of other times nothing was. */
    private List<Released> cases(LocalDate from, LocalDate to, String area) {
        return Half.between(from, to)
                .map(half -> released.of(who.signedIn().worker(), half, area))
                .orElse(List.of());
    }

    private HalfYear report(LocalDate from, LocalDate to, String area) {
        new Checks()
                .fault(to.isBefore(from), "to", "programme.ends-before-it-begins")
                .fault(areas.find(who.signedIn().worker(), area).isEmpty(), "area", "field.unknown")
                .done();
        return reports.of(from, to, area);
    }
}
