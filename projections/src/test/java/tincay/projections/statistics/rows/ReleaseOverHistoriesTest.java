package tincay.projections.statistics.rows;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.duty.Deadlines;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.projections.ReadModels;
import tincay.projections.Recorded;
import tincay.projections.Rows;
import tincay.projections.releases.CanonicalText;
import tincay.projections.statistics.attack.SeededHash;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.release.Artefact;
import tincay.projections.statistics.release.Draft;

/** Whole releases over random histories of a year and what follows it, from rows that came about in different ways. */
class ReleaseOverHistoriesTest {

    private static final byte[] WORDS = {1, 2, 3};
    private static final byte[] ERASED = {};

    private final JdbcClient jdbc = ReadModels.database();
    private final StatisticsProjector projector = new StatisticsProjector(new InventedPseudonyms());

    /** What was published so far, in order. */
    private final Map<Period, Artefact> published = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"H-1, 1", "H-1, 2", "H-1, 3", "country-2, 4", "country-2, 5", "country-2, 6"})
    void published_on_the_way_and_drawn_again_at_the_end_from_rows_built_at_once_it_is_the_same_byte_for_byte(
            String name, long seed) {
        Plan plan = Plans.named(name);
        List<Recorded> log = new RandomHistory(seed, WORDS).log();
        publishOnTheWay(plan, log, new SplittableRandom(seed));
        assertThat(published.keySet()).containsExactlyElementsOf(releases(plan));
        Map<Period, String> then = texts(published);
        assertThat(texts(drawnAgain(plan))).isEqualTo(then);
        make("statistics");
        flush(log, "statistics");
        assertThat(texts(drawnAgain(plan))).isEqualTo(then);
    }

    @Test
    void whose_words_can_be_opened_no_more_is_counted_as_before() {
        Plan plan = Plans.named("H-1");
        Map<Period, Artefact> before = built(plan, new RandomHistory(7, WORDS).log());
        assertThat(texts(built(plan, new RandomHistory(7, ERASED).log()))).isEqualTo(texts(before));
    }

    /** So that what is the same above is not the same whatever happens. */
    @Test
    void what_is_recorded_in_a_period_moves_its_numbers_and_those_of_no_earlier_one() {
        Plan plan = Plans.named("H-1");
        List<Recorded> log = new RandomHistory(8, WORDS).log();
        Map<Period, String> with = texts(built(plan, log));
        UUID last = log.stream()
                .filter(one -> one.fact() instanceof CaseOpened opened && opened.statisticalFacts() != null)
                .filter(one -> on(one).getYear() == RandomHistory.YEAR)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .stream();
        Map<Period, String> without = texts(built(
                plan, log.stream().filter(one -> !one.stream().equals(last)).toList()));
        assertThat(without.get(period("2026-H1"))).isEqualTo(with.get(period("2026-H1")));
        assertThat(without.get(period("2026-H2"))).isNotEqualTo(with.get(period("2026-H2")));
        assertThat(without.get(period("2026"))).isNotEqualTo(with.get(period("2026")));
    }

    @Test
    void the_histories_hold_what_may_change_no_number_that_was_published() {
        List<Recorded> late = new RandomHistory(1, WORDS)
                .log().stream()
                        .filter(one -> on(one).isAfter(period("2026-H1").until()))
                        .toList();
        Set<UUID> early = new RandomHistory(1, WORDS)
                .log().stream()
                        .filter(one -> one.fact() instanceof CaseOpened
                                && !on(one).isAfter(period("2026-H1").until()))
                        .map(Recorded::stream)
                        .collect(toSet());
        for (Class<?> kind : List.of(FactsCorrected.class, ConsentWithdrawn.class, CaseClosed.class)) {
            assertThat(late).anyMatch(one -> kind.isInstance(one.fact()) && early.contains(one.stream()));
        }
    }

    /** Reads the log in batches, some of it twice, builds all rows anew in the middle, and publishes what has closed. */
    private void publishOnTheWay(Plan plan, List<Recorded> log, SplittableRandom random) {
        make("statistics");
        int rebuildAt = random.nextInt(log.size() / 4, log.size() * 3 / 4);
        boolean rebuilt = false;
        int reached = 0;
        while (reached < log.size()) {
            int from = random.nextInt(4) == 0 ? Math.max(0, reached - random.nextInt(40)) : reached;
            int to = Math.min(log.size(), reached + 1 + random.nextInt(60));
            flush(log.subList(from, to), "statistics");
            reached = to;
            if (!rebuilt && reached > rebuildAt) {
                rebuild(log.subList(0, rebuildAt));
                reached = rebuildAt;
                rebuilt = true;
            }
            publish(plan, reached == log.size() ? LocalDate.MAX : on(log.get(reached)));
        }
    }

    /** Publishes what ended before a day on which the next fact was recorded. */
    private void publish(Plan plan, LocalDate next) {
        for (Period period : releases(plan)) {
            if (period.until().isBefore(next) && !published.containsKey(period)) {
                published.put(period, draw(plan, period));
            }
        }
    }

    private Map<Period, Artefact> built(Plan plan, List<Recorded> log) {
        make("statistics");
        flush(log, "statistics");
        published.clear();
        publish(plan, LocalDate.MAX);
        return new LinkedHashMap<>(published);
    }

    private Map<Period, Artefact> drawnAgain(Plan plan) {
        Map<Period, Artefact> again = new LinkedHashMap<>();
        published.keySet().forEach(period -> again.put(period, draw(plan, period)));
        return again;
    }

    private Artefact draw(Plan plan, Period period) {
        Set<SubjectId> quarters = Stream.iterate(Period.of(Span.QUARTER, period.from()), Period::next)
                .takeWhile(quarter -> !quarter.from().isAfter(period.until()))
                .map(quarter -> RandomHistory.quarter(quarter.from()))
                .collect(toSet());
        var count = new Count(plan, period);
        new CountedRows(jdbc)
                .forEachPerson(
                        period.until(),
                        new SeededHash(11),
                        facts -> quarters.contains(facts.subject()) ? RandomHistory.open(facts) : CodedFacts.UNOPENED,
                        count::add);
        return Draft.of(plan, count, new SeededHash(12), before -> Optional.ofNullable(published.get(before)));
    }

    /** All of a year, what ends first first, and the shorter before the longer. */
    private static List<Period> releases(Plan plan) {
        return Arrays.stream(Span.values())
                .filter(span -> !plan.tables(span).isEmpty())
                .flatMap(span -> Stream.iterate(Period.of(span, LocalDate.of(RandomHistory.YEAR, 1, 1)), Period::next)
                        .takeWhile(period -> period.year() == RandomHistory.YEAR))
                .sorted(Comparator.comparing(Period::until)
                        .thenComparing(period -> period.span().months()))
                .toList();
    }

    private void rebuild(List<Recorded> log) {
        make("beside");
        for (int from = 0; from < log.size(); from += 100) {
            flush(log.subList(from, Math.min(log.size(), from + 100)), "beside");
        }
        jdbc.sql("drop schema statistics cascade").update();
        jdbc.sql("alter schema beside rename to statistics").update();
    }

    private void make(String schema) {
        jdbc.sql("drop schema if exists " + schema + " cascade").update();
        jdbc.sql("create schema " + schema).update();
        projector
                .tables()
                .forEach(table ->
                        table.ddl(schema).forEach(made -> jdbc.sql(made).update()));
    }

    private void flush(List<Recorded> facts, String schema) {
        var rows = new Rows();
        facts.forEach(fact -> rows.add(projector.fold(fact)));
        rows.flush(jdbc, schema);
    }

    private static Map<Period, String> texts(Map<Period, Artefact> artefacts) {
        Map<Period, String> texts = new LinkedHashMap<>();
        artefacts.forEach((period, artefact) ->
                texts.put(period, CanonicalText.of(artefact).text()));
        return texts;
    }

    private static Period period(String name) {
        return Period.named(name).orElseThrow();
    }

    private static LocalDate on(Recorded recorded) {
        return LocalDate.ofInstant(recorded.at(), Deadlines.HERE);
    }
}
