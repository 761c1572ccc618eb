package tincay.api.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.Figures.OfPeriod;
import tincay.api.leadership.figures.ShownTable;
import tincay.domain.worker.WorkerId;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** Reads what was published, as far as somebody's area goes. Nothing here knows a case. */
@Component
class ReadReleases {

    /** A total stands beside so many periods before it; a month beside those of a whole year. */
    private static final int PERIODS_BESIDE = 4;

    private static final int MONTHS_BESIDE = 12;

    private final Releases releases;
    private final ReleaseAreas areas;

    ReadReleases(Releases releases, ReleaseAreas areas) {
        this.releases = releases;
        this.areas = areas;
    }

    /** Whatever has a table for the reader, newest first. */
    List<ShownRelease> of(WorkerId reader) {
        ReleaseAreas.Scope scope = areas.of(reader);
        return releases.newestFirst().stream()
                .map(published -> ShownRelease.of(published, scope))
                .filter(release -> !release.tables().isEmpty())
                .toList();
    }

    /** Whether anything was published, for whomever. */
    boolean isEmpty() {
        return releases.newestFirst().isEmpty();
    }

    /** Whether an area has a table in what was published; before the first release nobody knows. */
    boolean mayTell(String area) {
        List<Published> all = releases.newestFirst();
        return all.isEmpty()
                || all.stream()
                        .flatMap(published -> published.artefact().tables().stream())
                        .anyMatch(table -> table.area().equals(area));
    }

    /** One release, if it was published. */
    Optional<ShownRelease> find(WorkerId reader, String release) {
        return releases.named(release).map(published -> ShownRelease.of(published, areas.of(reader)));
    }

    /**
     * One table.
     *
     * @param area its code; without one the first that has the table
     * @return nothing if there is no such release, table or area, or the area is not the reader's
     */
    Optional<ReleasedTable> find(WorkerId reader, String release, String table, @Nullable String area) {
        return find(reader, release)
                .flatMap(found -> found.tables().stream()
                        .filter(one -> one.name().equals(table)
                                && (area == null || one.area().equals(area)))
                        .findFirst()
                        .map(shown -> table(found, shown)));
    }

    private ReleasedTable table(ShownRelease release, ShownTable shown) {
        return shown.isTotal()
                ? new ReleasedTable(release, shown, Optional.empty(), periods(release.period(), shown))
                : new ReleasedTable(release, shown, release.total(shown.measure(), shown.area()), List.of());
    }

    /** The same total in the periods up to this one, from the first that was published. */
    private List<OfPeriod> periods(Period last, ShownTable total) {
        List<OfPeriod> periods = new ArrayList<>();
        LocalDate first = first(last);
        int beside = last.span() == Span.MONTH ? MONTHS_BESIDE : PERIODS_BESIDE;
        Period period = last;
        for (int i = 0; i <= beside && !period.from().isBefore(first); i++) {
            periods.addFirst(new OfPeriod(
                    period,
                    releases.named(period.name())
                            .flatMap(published -> published.artefact().table(total.name(), total.area()))
                            .map(ShownTable::of)
                            .map(table -> table.rows().getFirst().number())));
            period = period.previous();
        }
        return periods;
    }

    private LocalDate first(Period like) {
        return releases.newestFirst().stream()
                .map(published -> published.artefact().period())
                .filter(period -> period.span() == like.span())
                .map(Period::from)
                .min(LocalDate::compareTo)
                .orElse(like.from());
    }
}
