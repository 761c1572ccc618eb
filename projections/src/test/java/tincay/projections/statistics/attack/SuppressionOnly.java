package tincay.projections.statistics.attack;

import java.util.List;
import java.util.stream.IntStream;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/** Sabotage: true numbers, those under 5 left out; the total of a table stands below it. */
record SuppressionOnly(Counted counted) implements Sheets {

    private static final int LEFT_OUT_BELOW = 5;
    private static final double QUITE_CERTAIN = 1e4;

    @Override
    public Sheet of(TablePlan table, Period period, String area) {
        Cells truth = counted.of(table, period, area);
        List<Reading> cells = IntStream.range(0, table.size())
                .mapToLong(truth::count)
                .<Reading>mapToObj(
                        count -> count < LEFT_OUT_BELOW ? new Reading.Within(0, 4) : new Reading.Within(count, count))
                .toList();
        long total = IntStream.range(0, table.size()).mapToLong(truth::count).sum();
        return table.size() == 1 ? new Sheet(cells, 0, 0) : new Sheet(cells, total, QUITE_CERTAIN);
    }
}
