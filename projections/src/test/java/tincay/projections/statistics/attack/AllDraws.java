package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/** More than anybody reads: every number with its own noise, before it was made to agree with others and rounded. */
record AllDraws(Counted counted, KeyedHash key) implements Sheets {

    @Override
    public Sheet of(TablePlan table, Period period, String area) {
        List<Reading> cells = Arrays.stream(drawn(table, period, area))
                .<Reading>mapToObj(value -> Reading.drawn(table.row(), value))
                .toList();
        double sum = 0;
        double certainty = 0;
        for (TablePlan other : counted.plan().tables(table.span())) {
            if (other.level() == table.level() && other.measure() == table.measure() && !other.equals(table)) {
                double weight = 1 / ShownNumbers.spread(other);
                sum += weight * Arrays.stream(drawn(other, period, area)).sum();
                certainty += weight;
            }
        }
        return new Sheet(cells, certainty == 0 ? 0 : sum / certainty, certainty);
    }

    /** The counts of a table with their noise. */
    long[] drawn(TablePlan table, Period period, String area) {
        Cells cells = counted.of(table, period, area);
        List<CellName> names = new ArrayList<>(table.cells(period, area));
        long[] values = new long[names.size()];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = cells.count(cell)
                    + Draw.of(key, period.name(), 1, names.get(cell), cells.key(cell), table.row())
                            .noise();
        }
        return values;
    }
}
