package tincay.projections.statistics.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/** One table of one area with its noise. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Drawn(TablePlan table, List<CellName> names, long[] values) {

    /**
     * Draws every cell there is, those nobody stands in too.
     *
     * @param release the period's name
     */
    static Drawn of(
            KeyedHash statistics,
            String release,
            int revision,
            TablePlan table,
            Period period,
            String area,
            Cells cells) {
        List<CellName> names = table.cells(period, area);
        long[] values = new long[names.size()];
        for (int cell = 0; cell < values.length; cell++) {
            Draw draw = Draw.of(statistics, release, revision, names.get(cell), cells.key(cell), table.row());
            values[cell] = cells.count(cell) + draw.noise();
        }
        return new Drawn(table, names, values);
    }

    long sum() {
        return Arrays.stream(values).sum();
    }

    List<Artefact.Cell> cells() {
        return IntStream.range(0, values.length)
                .mapToObj(cell -> new Artefact.Cell(names.get(cell).text(), values[cell]))
                .toList();
    }

    @Override
    public String toString() {
        return "▇";
    }
}
