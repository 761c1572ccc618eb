package tincay.projections.statistics.attack;

import java.util.List;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact.Numbers;

/** What leaders read: numbers that agree, "under 5" or the nearest 5, and the total of an area. */
record ShownNumbers(Plan plan, Press press) implements Sheets {

    private static final double OF_ROUNDING = 25 / 12.0;

    @Override
    public Sheet of(TablePlan table, Period period, String area) {
        Numbers numbers = press.of(table, period, area);
        List<Reading> cells = numbers.cells().stream()
                .<Reading>map(cell -> Reading.shown(table.row(), cell.value(), true))
                .toList();
        double others =
                othersOf(table).stream().mapToDouble(other -> 1 / spread(other)).sum();
        return new Sheet(
                cells,
                Math.max(2, 5 * Math.round(numbers.total() / 5.0)),
                others == 0 ? 0 : 1 / (1 / others + OF_ROUNDING));
    }

    /** The variance of the total of an area in which a table stands. */
    double varianceOfTotal(TablePlan table) {
        return 1
                        / (1 / spread(table)
                                + othersOf(table).stream()
                                        .mapToDouble(other -> 1 / spread(other))
                                        .sum())
                + OF_ROUNDING;
    }

    private List<TablePlan> othersOf(TablePlan table) {
        return plan.tables(table.span()).stream()
                .filter(other ->
                        other.level() == table.level() && other.measure() == table.measure() && !other.equals(table))
                .toList();
    }

    static double spread(TablePlan table) {
        return (double) table.size() * table.row().variance();
    }
}
