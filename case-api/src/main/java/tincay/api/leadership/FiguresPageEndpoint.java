package tincay.api.leadership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import tincay.api.leadership.figures.Figures;
import tincay.api.leadership.figures.ShownTable;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.tables.TableFormat;
import tincay.api.web.Menu;
import tincay.domain.access.Hidden;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.statistics.plan.Span;

/** What was published, on the screen, on paper and as files; without an area in its path for the reader's first. */
@Controller
@RequestMapping("/bang")
@For(Role.UNION_LEADER)
class FiguresPageEndpoint {

    private final ReadReleases releases;
    private final ReleaseAreas areas;
    private final Figures figures;
    private final ReleasedFile files;
    private final WhoIsSignedIn who;

    FiguresPageEndpoint(
            ReadReleases releases, ReleaseAreas areas, Figures figures, ReleasedFile files, WhoIsSignedIn who) {
        this.releases = releases;
        this.areas = areas;
        this.figures = figures;
        this.files = files;
        this.who = who;
    }

    @GetMapping
    String list(Model model) {
        List<ShownRelease> all = releases.of(who.signedIn().worker());
        Set<Span> seen = new HashSet<>();
        List<ShownRelease> newest = all.stream()
                .filter(release -> seen.add(release.period().span()))
                .toList();
        model.addAttribute("menu", Menu.FIGURES);
        model.addAttribute("newest", newest);
        model.addAttribute(
                "earlier",
                all.stream().filter(release -> !newest.contains(release)).toList());
        return "bang/cac-ky";
    }

    @GetMapping("/cach-doc")
    String guide(Model model) {
        model.addAttribute("menu", Menu.FIGURES);
        return "bang/cach-doc";
    }

    @GetMapping({"/{ky}/{bang}", "/{ky}/{bang}/{vung}"})
    String table(
            @PathVariable String ky,
            @PathVariable String bang,
            @PathVariable(required = false) @Nullable String vung,
            Model model) {
        ReleasedTable table = find(ky, bang, vung);
        ShownTable shown = table.shown();
        model.addAttribute("menu", Menu.FIGURES);
        model.addAttribute("table", table);
        model.addAttribute("area", areas.name(shown.area()));
        model.addAttribute("figure", figures.of(shown, table.periods()));
        model.addAttribute(
                "others",
                table.release().of(shown.area()).stream()
                        .filter(other -> !other.equals(shown))
                        .toList());
        return "bang/mot-bang";
    }

    @GetMapping({"/{ky}/{bang}/xlsx", "/{ky}/{bang}/{vung}/xlsx"})
    ResponseEntity<byte[]> sheet(
            @PathVariable String ky, @PathVariable String bang, @PathVariable(required = false) @Nullable String vung) {
        return files.of(find(ky, bang, vung), TableFormat.XLSX);
    }

    @GetMapping({"/{ky}/{bang}/csv", "/{ky}/{bang}/{vung}/csv"})
    ResponseEntity<byte[]> text(
            @PathVariable String ky, @PathVariable String bang, @PathVariable(required = false) @Nullable String vung) {
        return files.of(find(ky, bang, vung), TableFormat.CSV);
    }

    /** No release, no table, no area and an area of somebody else are all the same. */
    private ReleasedTable find(String release, String number, @Nullable String area) {
        WorkerId reader = who.signedIn().worker();
        return releases.find(reader, release)
                .flatMap(found -> found.name(number))
                .flatMap(table -> releases.find(reader, release, table, area))
                .orElseThrow(Hidden::new);
    }
}
