package tincay.api.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.ShownTable;
import tincay.api.leadership.figures.TableWords;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.InTemplates;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Kind;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** What a leader hears first: the newest release and when the next one comes, or why there is none to read. */
@Component("releaseNews")
public class ReleaseNews implements InTemplates {

    private final ReadReleases releases;
    private final ReleaseAreas areas;
    private final ReleaseWords release;
    private final TableWords tables;
    private final Words words;
    private final When when;
    private final WhoIsSignedIn who;
    private final Clock clock;

    ReleaseNews(
            ReadReleases releases,
            ReleaseAreas areas,
            ReleaseWords release,
            TableWords tables,
            Words words,
            When when,
            WhoIsSignedIn who,
            Clock clock) {
        this.releases = releases;
        this.areas = areas;
        this.release = release;
        this.tables = tables;
        this.words = words;
        this.when = when;
        this.who = who;
        this.clock = clock;
    }

    /**
     * The newest release.
     *
     * @param title which period it is of, and what its first table counts
     * @param path of that table
     * @param dates when it closed, when it was published, when the next one is
     */
    public record Newest(String title, String path, String dates) {}

    /** The newest release of the reader's areas; says the same until there is a newer one. */
    public Optional<Newest> newest() {
        List<ShownRelease> all = releases.of(who.signedIn().worker());
        return all.stream().findFirst().map(newest -> {
            ShownTable first = newest.tables().getFirst();
            return new Newest(
                    tables.period(newest.period()) + ": " + tables.title(first),
                    release.path(newest, first),
                    release.dates(newest, next(all, newest)));
        });
    }

    /** The day whatever comes after the newest is published: the next period of some kind that was published so far. */
    private static LocalDate next(List<ShownRelease> all, ShownRelease newest) {
        return Stream.of(Span.values())
                .flatMap(span -> all.stream()
                        .map(ShownRelease::period)
                        .filter(period -> period.span() == span)
                        .max(Period::compareTo)
                        .stream())
                .map(last -> last.next().due())
                .filter(due -> due.isAfter(newest.period().due()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Why there is nothing to read, for whom there is nothing. */
    public List<String> whyNone() {
        if (releases.isEmpty()) {
            Period first = Period.of(Span.HALF_YEAR, LocalDate.now(clock));
            return List.of(words.of("office.figures.none", when.day(first.due())));
        }
        List<String> why = ofCommunes()
                ? List.of("statistics.none-here", "statistics.commune.why", "statistics.commune.instead")
                : List.of("statistics.none-here");
        return why.stream().map(words::of).toList();
    }

    private boolean ofCommunes() {
        List<String> own = areas.of(who.signedIn().worker()).own();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(area -> Places.at(area, LocalDate.now(clock))
                                .filter(unit -> unit.kind() != Kind.PROVINCE)
                                .isPresent());
    }
}
