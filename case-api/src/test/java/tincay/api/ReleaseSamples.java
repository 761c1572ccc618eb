package tincay.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.projections.releases.CanonicalText;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact;

/** Invented releases: every table of a plan, filled with whatever numbers a test wants. */
public final class ReleaseSamples {

    private static final String FIRST_MONTH = "2017-M10";
    private static final String MISSING_MONTH = "2018-M06";

    private ReleaseSamples() {}

    /** A table as it would be published, its numbers one after the other. */
    public static Artefact.Numbers table(
            TablePlan table, Period period, String area, long error, LongSupplier numbers) {
        List<Artefact.Cell> cells = table.cells(period, area).stream()
                .map(name -> new Artefact.Cell(name.text(), numbers.getAsLong()))
                .toList();
        return new Artefact.Numbers(table.name(), area, table.measure().word(), 1, error, Optional.empty(), cells);
    }

    /** A whole release. */
    public static Artefact artefact(String planName, String release, LongSupplier numbers) {
        Plan plan = Plans.named(planName);
        Period period = Period.named(release).orElseThrow();
        List<Artefact.Numbers> tables = plan.tables(period.span()).stream()
                .flatMap(table -> plan.areas(table).stream()
                        .map(area -> table(table, period, area, table.by().isEmpty() ? 5 : 7, numbers)))
                .toList();
        return new Artefact(release, 1, planName, period.from(), period.until(), "0f".repeat(16), tables);
    }

    /** The two halves of a year long past, and the year, of a province; some numbers lie below five. */
    public static void publishLongAgo(JdbcClient jdbc) {
        for (String release : List.of("2019-H1", "2019-H2", "2019")) {
            publish(jdbc, longAgo(release));
        }
    }

    /** One of these releases. */
    public static Artefact longAgo(String release) {
        long[] numbers = {145, 118, 61, 46, 24, 11, 3, 0, -2, 37, 82, 7, 1_240};
        int[] next = {0};
        return artefact("H-1", release, () -> numbers[next[0]++ % numbers.length]);
    }

    /** Thirteen months of one area: one below five, one unsure, and one that was not published. */
    public static void publishMonths(JdbcClient jdbc) {
        long[] numbers = {150, 165, 144, 3, 130, 41, 129, -1, 158, 151, 149, 162};
        Period month = Period.named(FIRST_MONTH).orElseThrow();
        for (long number : numbers) {
            if (month.name().equals(MISSING_MONTH)) {
                month = month.next();
            }
            publish(jdbc, month(month, number));
            month = month.next();
        }
    }

    private static Artefact month(Period month, long number) {
        TablePlan table = Plans.named("country-2").tables(month.span()).getFirst();
        return new Artefact(
                month.name(),
                1,
                "H-1",
                month.from(),
                month.until(),
                "0f".repeat(16),
                List.of(table(table, month, "01", 16, () -> number)));
    }

    /** Stores it as if it had been published on the day it was due; once more is as once. */
    public static void publish(JdbcClient jdbc, Artefact artefact) {
        CanonicalText text = CanonicalText.of(artefact);
        OffsetDateTime at = Period.named(artefact.release())
                .orElseThrow()
                .due()
                .atStartOfDay()
                .atOffset(ZoneOffset.ofHours(7));
        jdbc.sql("insert into release.artefact (release, revision, plan, starts, ends, published_at, hash, artefact)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        artefact.release(),
                        artefact.revision(),
                        artefact.plan(),
                        artefact.from(),
                        artefact.until(),
                        at,
                        text.hash(),
                        text.text())
                .update();
    }
}
