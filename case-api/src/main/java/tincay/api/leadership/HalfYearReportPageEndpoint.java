package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.For;
import tincay.api.web.Menu;
import tincay.domain.access.Hidden;
import tincay.domain.worker.Role;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.ProgrammeReport;

/** The half-year report on the screen, on paper and as a file. */
@Controller
@RequestMapping("/bao-cao")
@For({Role.UNION_LEADER, Role.UNION_OFFICE})
class HalfYearReportPageEndpoint {

    private static final String CITY = "01";
    private static final int FIRST_YEAR = 2023;

    private final ProgrammeReport reports;
    private final ReportLines lines;
    private final ReportDownload download;
    private final Clock clock;

    HalfYearReportPageEndpoint(ProgrammeReport reports, ReportLines lines, ReportDownload download, Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.download = download;
        this.clock = clock;
    }

    @GetMapping
    String newest() {
        return at(Half.containing(LocalDate.now(clock)), Units.NOW);
    }

    @PostMapping
    String choose(@RequestParam String ky, @RequestParam String donVi) {
        return at(half(ky), units(donVi));
    }

    @GetMapping("/{ky}/{donVi}")
    String show(@PathVariable String ky, @PathVariable String donVi, Model model, Locale locale) {
        Half half = half(ky);
        Units units = units(donVi);
        HalfYear report = report(half);
        model.addAttribute("menu", Menu.REPORT);
        model.addAttribute("report", report);
        model.addAttribute("done", lines.done(report, units, locale));
        model.addAttribute("planned", lines.planned(report, locale));
        model.addAttribute("half", half.word());
        model.addAttribute("units", units);
        model.addAttribute("halves", halves());
        return "bao-cao";
    }

    @GetMapping("/{ky}/{donVi}/xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String ky, @PathVariable String donVi, Locale locale) {
        return download.of(report(half(ky)), units(donVi), locale);
    }

    private HalfYear report(Half half) {
        return reports.of(half.period().from(), half.period().until(), CITY);
    }

    private List<Half> halves() {
        return Stream.iterate(Half.containing(LocalDate.now(clock)), half -> half.year() >= FIRST_YEAR, Half::before)
                .toList();
    }

    private static String at(Half half, Units units) {
        return "redirect:/bao-cao/" + half.word() + "/" + units.word();
    }

    private static Half half(String word) {
        return Half.of(word).orElseThrow(Hidden::new);
    }

    private static Units units(String word) {
        return Units.of(word).orElseThrow(Hidden::new);
    }
}
