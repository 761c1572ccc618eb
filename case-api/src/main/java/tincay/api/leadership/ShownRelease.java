package tincay.api.leadership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;
import tincay.projections.releases.Published;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.release.Artefact;

/**
 * A release as far as somebody may read it: its tables of one area after the other.
 *
 * @param tables none but those of areas the reader may read of
 */
record ShownRelease(Published published, Period period, List<ShownTable> tables) {

    ShownRelease {
        tables = List.copyOf(tables);
    }

    static ShownRelease of(Published published, ReleaseAreas.Scope scope) {
        return new ShownRelease(
                published,
                published.artefact().period(),
                published.artefact().tables().stream()
                        .filter(table -> scope.holds(table.area()))
                        .map(ShownTable::of)
                        .toList());
    }

    /** The areas it has tables of. */
    public List<String> areas() {
        return tables.stream().map(ShownTable::area).distinct().toList();
    }

    /** Its tables of one area. */
    public List<ShownTable> of(String area) {
        return tables.stream().filter(table -> table.area().equals(area)).toList();
    }

    /** What stands for a table in addresses and names of files: a number tells nobody beside what it is about. */
    int number(ShownTable table) {
        return names().indexOf(table.name()) + 1;
    }

    /** The name of the table a number stands for. */
    Optional<String> name(String number) {
        return names().stream()
                .filter(name -> number.equals("" + (names().indexOf(name) + 1)))
                .findFirst();
    }

    private List<String> names() {
        return published.artefact().tables().stream()
                .map(Artefact.Numbers::name)
                .distinct()
                .toList();
    }

    /** When a table was counted and drawn again after it had been published, if it was. */
    public Optional<Instant> corrected(ShownTable table) {
        return published.corrected(table.name(), table.area());
    }

    /** What all tables of a measure add up to, where the release says so. */
    Optional<ShownNumber> total(String measure, String area) {
        return of(area).stream()
                .filter(table -> table.isTotal() && table.measure().equals(measure))
                .map(table -> table.rows().getFirst().number())
                .findFirst();
    }
}
