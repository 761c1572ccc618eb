package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.List;

import tincay.projections.statistics.counting.Cells;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;

/** Sabotage: a 0 is published as it is, every other number with noise; so whatever is not 0 is somebody. */
record ExactZeros(AllDraws draws) implements Sheets {

    @Override
    public Sheet of(TablePlan table, Period period, String area) {
        Cells truth = draws.counted().of(table, period, area);
        long[] drawn = draws.drawn(table, period, area);
        List<Reading> cells = new ArrayList<>();
        for (int cell = 0; cell < drawn.length; cell++) {
            cells.add(
                    truth.count(cell) == 0 ? new Reading.Within(0, 0) : Reading.shown(table.row(), drawn[cell], false));
        }
        return new Sheet(cells, 0, 0);
    }
}
