package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;
import tincay.api.web.InTemplates;
import tincay.api.web.When;
import tincay.api.web.Words;

/** What is said beside released numbers: when they closed, how sure they are, why they are not exact. */
@Component("releaseWords")
public class ReleaseWords implements InTemplates {

    private static final Set<String> COUNTED_TWICE = Set.of("referred", "settled", "stock");
    private static final int SHORT = 12;

    private final ReleaseAreas areas;
    private final Words words;
    private final When when;
    private final Clock clock;

    ReleaseWords(ReleaseAreas areas, Words words, When when, Clock clock) {
        this.areas = areas;
        this.words = words;
        this.when = when;
        this.clock = clock;
    }

    /** When the period closed, when it was published, and when the next one is. */
    public String dates(ShownRelease release) {
        return dates(release, next(release));
    }

    String dates(ShownRelease release, LocalDate next) {
        return words.of(
                "statistics.dates",
                when.day(release.period().until()),
                when.day(LocalDate.ofInstant(release.published().first(), clock.getZone())),
                when.day(next));
    }

    /** That a table was drawn again, and when; nothing if it never was. */
    public @Nullable String corrected(String key, ShownRelease release, ShownTable table) {
        return release.corrected(table)
                .map(at -> words.of(key, when.day(LocalDate.ofInstant(at, clock.getZone()))))
                .orElse(null);
    }

    /** The day the next period of the kind is published. */
    static LocalDate next(ShownRelease release) {
        return release.period().next().due();
    }

    /** What has to be known to read a table. */
    public List<String> notes(ReleasedTable table) {
        List<String> notes = new ArrayList<>();
        notes.add(error(table));
        table.total()
                .filter(total -> !total.isUnderFive())
                .map(ShownNumber::error)
                .ifPresent(error -> notes.add(words.of("statistics.error.total", "" + error)));
        if (table.shown().isProvisional()) {
            notes.add(words.of("statistics.provisional.note"));
        }
        if (COUNTED_TWICE.contains(table.shown().measure())) {
            notes.add(words.of("statistics.most." + table.shown().measure()));
        }
        notes.add(words.of("statistics.adjusted"));
        return notes;
    }

    /** An area by its name. */
    public String area(String area) {
        return areas.name(area);
    }

    /** Where a table is read; its area stands there only if several have such a table. */
    public String path(ShownRelease release, ShownTable table) {
        boolean isFirst = release.tables().stream()
                .filter(other -> other.name().equals(table.name()))
                .findFirst()
                .filter(table::equals)
                .isPresent();
        return "/bang/" + release.period().name() + "/" + release.number(table) + (isFirst ? "" : "/" + table.area());
    }

    /** The first signs of the hash of a release, for paper. */
    public String mark(ShownRelease release) {
        return release.published().hash().substring(0, SHORT);
    }

    private String error(ReleasedTable table) {
        boolean isLine = table.shown().isProvisional();
        boolean differs = isLine ? !isAlikeSure(table) : table.periods().size() > 1;
        String key = isLine
                ? differs ? "statistics.error.band.own" : "statistics.error.band"
                : differs ? "statistics.error.own" : "statistics.error";
        return words.of(key, "" + table.shown().error());
    }

    private static boolean isAlikeSure(ReleasedTable table) {
        return table.periods().stream()
                .flatMap(one -> one.number().stream())
                .filter(number -> !number.isUnderFive())
                .allMatch(number -> number.error() == table.shown().error());
    }
}
