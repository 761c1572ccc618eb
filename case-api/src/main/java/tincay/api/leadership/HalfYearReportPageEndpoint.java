package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.leadership.ReleasedLines.Released;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.Menu;
import tincay.domain.access.Hidden;
import tincay.domain.codes.Places.Unit;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.ProgrammeReport;

/** The half-year report on the screen, on paper and as a file; without an area in its path for the reader's own. */
@Controller
@RequestMapping("/bao-cao")
@For({Role.UNION_LEADER, Role.UNION_OFFICE})
class HalfYearReportPageEndpoint {

    private static final int FIRST_YEAR = 2023;

    private final ProgrammeReport reports;
    private final ReportAreas areas;
    private final ReportLines lines;
    private final ReleasedLines released;
    private final ReportDownload download;
    private final WhoIsSignedIn who;
    private final Clock clock;

    HalfYearReportPageEndpoint(
            ProgrammeReport reports,
            ReportAreas areas,
            ReportLines lines,
            ReleasedLines released,
            ReportDownload download,
            WhoIsSignedIn who,
            Clock clock) {
        this.reports = reports;
        this.areas = areas;
        this.lines = lines;
        this.released = released;
        this.download = download;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping
    String newest() {
        return "redirect:" + path(Half.containing(LocalDate.now(clock)), Units.NOW);
    }

    @PostMapping
    String choose(
            @RequestParam String ky,
            @RequestParam String donVi,
            @RequestParam(required = false) @Nullable String vung) {
        Unit area = area(vung);
        boolean own = areas.of(reader()).getFirst().equals(area);
        return "redirect:" + path(half(ky), units(donVi))
                + (own ? "" : "/" + area.place().code());
    }

    @GetMapping({"/{ky}/{donVi}", "/{ky}/{donVi}/{vung}"})
    String show(
            @PathVariable String ky,
            @PathVariable String donVi,
            @PathVariable(required = false) @Nullable String vung,
            Model model,
            Locale locale) {
        Half half = half(ky);
        Units units = units(donVi);
        Unit area = area(vung);
        HalfYear report = report(half, area);
        model.addAttribute("menu", Menu.REPORT);
        model.addAttribute("report", report);
        model.addAttribute("done", lines.done(report, units, locale));
        model.addAttribute("standing", lines.standing(report, locale));
        model.addAttribute("planned", lines.planned(report, locale));
        List<Released> cases = cases(half, area);
        model.addAttribute("released", released.written(cases));
        model.addAttribute("dates", released.dates(reader(), cases));
        model.addAttribute("half", half.word());
        model.addAttribute("units", units);
        model.addAttribute("halves", halves());
        model.addAttribute("area", area);
        model.addAttribute("areas", areas.of(reader()));
        model.addAttribute("sheet", path(half, units) + (vung == null ? "" : "/" + vung) + "/xlsx");
        return "bao-cao";
    }

    @GetMapping({"/{ky}/{donVi}/xlsx", "/{ky}/{donVi}/{vung}/xlsx"})
    ResponseEntity<byte[]> sheet(
            @PathVariable String ky,
            @PathVariable String donVi,
            @PathVariable(required = false) @Nullable String vung,
            Locale locale) {
        Half half = half(ky);
        Unit area = area(vung);
        return download.of(report(half, area), units(donVi), released.written(cases(half, area)), locale);
    }

    private List<Released> cases(Half half, Unit area) {
        return released.of(reader(), half, area.place().code());
    }

    private HalfYear report(Half half, Unit area) {
        return reports.of(
                half.period().from(), half.period().until(), area.place().code());
    }

    private List<Half> halves() {
        return Stream.iterate(Half.containing(LocalDate.now(clock)), half -> half.year() >= FIRST_YEAR, Half::before)
                .toList();
    }

    private Unit area(@Nullable String code) {
        return code == null
                ? areas.of(reader()).getFirst()
                : areas.find(reader(), code).orElseThrow(Hidden::new);
    }

    private WorkerId reader() {
        return who.signedIn().worker();
    }

    private static String path(Half half, Units units) {
        return "/bao-cao/" + half.word() + "/" + units.word();
    }

    private static Half half(String word) {
        return Half.of(word).orElseThrow(Hidden::new);
    }

    private static Units units(String word) {
        return Units.of(word).orElseThrow(Hidden::new);
    }
}
