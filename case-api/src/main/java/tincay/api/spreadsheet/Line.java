package tincay.api.spreadsheet;

import java.util.Map;
import java.util.Set;

/**
 * One row as it stands there.
 *
 * @param number as the spreadsheet counts, the heading being 1
 * @param cells what stands in a column, stripped; an empty cell is none
 * @param formulas columns in which a formula stands, which is never taken for an answer
 */
record Line(int number, Map<Column, String> cells, Set<Column> formulas) {
    Line {
        cells = Map.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    boolean isEmpty() {
        return cells.isEmpty() && formulas.isEmpty();
    }

    String in(Column column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "▇";
    }
}
