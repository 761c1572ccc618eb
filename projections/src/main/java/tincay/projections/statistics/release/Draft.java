package tincay.projections.statistics.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.draw.Blind;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Measure;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** Draws what a release is going to publish first. Made again from the same facts and keys it is the same, number by number. */
public final class Draft {

    private final Plan plan;
    private final Count count;
    private final KeyedHash statistics;
    private final Totals totals;

    private Draft(Plan plan, Count count, KeyedHash statistics, Earlier earlier) {
        this.plan = plan;
        this.count = count;
        this.statistics = statistics;
        this.totals = new Totals(plan, earlier);
    }

    /**
     * The artefact of a period that was counted.
     *
     * @param statistics the hash under the key of the statistics
     * @throws IllegalStateException if a period inside it was not published yet
     */
    public static Artefact of(Plan plan, Count count, KeyedHash statistics, Earlier earlier) {
        return new Draft(plan, count, statistics, earlier).artefact();
    }

    private Artefact artefact() {
        Period period = count.period();
        List<Artefact.Numbers> tables = new ArrayList<>();
        for (Level level : Level.values()) {
            List<TablePlan> planned = plan.tables(period.span()).stream()
                    .filter(table -> table.level() == level)
                    .toList();
            if (!planned.isEmpty()) {
                plan.areas(planned.getFirst()).forEach(area -> tables.addAll(tables(planned, area)));
            }
        }
        return new Artefact(
                period.name(),
                Artefact.FIRST,
                plan.name(),
                period.from(),
                period.until(),
                Blind.of(statistics, period.name(), Artefact.FIRST),
                tables);
    }

    private List<Artefact.Numbers> tables(List<TablePlan> planned, String area) {
        List<Artefact.Numbers> tables = new ArrayList<>();
        Set<Measure> done = EnumSet.noneOf(Measure.class);
        for (TablePlan table : planned) {
            Measure measure = table.measure();
            if (measure == Measure.STOCK) {
                tables.add(stock(table, area));
            } else if (!measure.hasOneTotal()) {
                tables.add(published(Coherence.of(List.of(drawn(table, area)), Optional.empty()), area)
                        .getFirst());
            } else if (done.add(measure)) {
                tables.addAll(agreeing(planned, measure, area));
            }
        }
        return tables;
    }

    private List<Artefact.Numbers> agreeing(List<TablePlan> planned, Measure measure, String area) {
        List<Drawn> drawn = planned.stream()
                .filter(table -> table.measure() == measure)
                .map(table -> drawn(table, area))
                .toList();
        Level level = planned.getFirst().level();
        return published(
                totals.within(count.period(), level, measure, area)
                        .map(total -> Coherence.of(drawn, total))
                        .orElseGet(() -> Coherence.of(drawn, totals.provisional(count.period(), level, measure, area))),
                area);
    }

    private List<Artefact.Numbers> published(Coherence coherence, String area) {
        return coherence.tables().stream()
                .map(drawn -> new Artefact.Numbers(
                        drawn.table().name(),
                        area,
                        drawn.table().measure().word(),
                        Artefact.FIRST,
                        UsualError.ofCell(drawn.table(), coherence.variance()),
                        Optional.empty(),
                        drawn.cells()))
                .toList();
    }

    private Artefact.Numbers stock(TablePlan table, String area) {
        Drawn drawn = drawn(table, area);
        Stock stock = totals.stockBefore(table, count.period(), area)
                .drawnTo(drawn.sum(), table.row().variance());
        return new Artefact.Numbers(
                table.name(),
                area,
                table.measure().word(),
                Artefact.FIRST,
                UsualError.of(stock.variance()),
                Optional.of(stock.variance()),
                new Drawn(table, drawn.names(), new long[] {stock.rounded()}).cells());
    }

    private Drawn drawn(TablePlan table, String area) {
        Period period = count.period();
        return Drawn.of(statistics, period.name(), Artefact.FIRST, table, period, area, count.of(table, area));
    }
}
