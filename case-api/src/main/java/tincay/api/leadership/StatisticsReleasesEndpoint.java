package tincay.api.leadership;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.tables.TableFormat;
import tincay.domain.access.Hidden;
import tincay.domain.worker.Role;

/** Reads what was published, for programs: a release, a table, an area, and no other question. */
@RestController
@RequestMapping("/api/v1/statistics/releases")
@For(Role.UNION_LEADER)
class StatisticsReleasesEndpoint {

    private final ReadReleases releases;
    private final ReleaseAnswers answers;
    private final ReleasedFile files;
    private final WhoIsSignedIn who;

    StatisticsReleasesEndpoint(ReadReleases releases, ReleaseAnswers answers, ReleasedFile files, WhoIsSignedIn who) {
        this.releases = releases;
        this.answers = answers;
        this.files = files;
        this.who = who;
    }

    @GetMapping
    ReleasesAnswer list() {
        return answers.of(releases.of(who.signedIn().worker()));
    }

    @GetMapping("/{release}/tables/{table}")
    ResponseEntity<TableAnswer> table(
            @PathVariable String release,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String area,
            Locale language) {
        ReleasedTable found = find(release, table, area);
        return ResponseEntity.ok()
                .eTag(found.release().published().hash() + "-" + language.getLanguage())
                .body(answers.of(found));
    }

    @GetMapping(value = "/{release}/tables/{table}/xlsx", produces = TableFormat.SHEET)
    ResponseEntity<byte[]> sheet(
            @PathVariable String release,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String area) {
        return files.of(find(release, table, area), TableFormat.XLSX);
    }

    @GetMapping(value = "/{release}/tables/{table}/csv", produces = TableFormat.TEXT)
    ResponseEntity<byte[]> text(
            @PathVariable String release,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String area) {
        return files.of(find(release, table, area), TableFormat.CSV);
    }

    /** No release, no table, no area and an area of somebody else are all the same. */
    private ReleasedTable find(String release, String table, @Nullable String area) {
        return releases.find(who.signedIn().worker(), release, table, area).orElseThrow(Hidden::new);
    }
}
