package tincay.projections.statistics.release;

import java.util.List;

import tincay.projections.statistics.plan.TablePlan;

/**
 * Makes the tables of one area, period and measure add up to one total: the mean of their sums, each weighted by how sure it
 * is, or a number that was published before. Each cell of a table moves by the same, then the largest remainders are rounded
 * up; since all are the same, they are the first cells in order. Negative numbers stay.
 *
 * @param total the common total
 * @param tables each with its numbers
 */
record Coherence(long total, List<Drawn> tables) {

    /** The tables, brought to their weighted mean: T = Σ S/(m·V) / Σ 1/(m·V). */
    static Coherence of(List<Drawn> tables) {
        long common = tables.stream().mapToLong(drawn -> spread(drawn.table())).reduce(1, Coherence::multiple);
        long weighted = 0;
        long weights = 0;
        for (Drawn drawn : tables) {
            long weight = common / spread(drawn.table());
            weighted += drawn.sum() * weight;
            weights += weight;
        }
        return of(tables, Math.floorDiv(2 * weighted + weights, 2 * weights));
    }

    /** The tables, brought to a total that was published before. */
    static Coherence of(List<Drawn> tables, long total) {
        return new Coherence(
                total, tables.stream().map(drawn -> moved(drawn, total)).toList());
    }

    /** How unsure the total of such tables is. */
    static double variance(List<TablePlan> tables) {
        return 1 / tables.stream().mapToDouble(table -> 1.0 / spread(table)).sum();
    }

    /** How unsure the total of these is. */
    double variance() {
        return variance(tables.stream().map(Drawn::table).toList());
    }

    private static Drawn moved(Drawn drawn, long total) {
        long[] values = drawn.values().clone();
        long missing = total - drawn.sum();
        long each = Math.floorDiv(missing, values.length);
        long first = Math.floorMod(missing, values.length);
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] += each + (cell < first ? 1 : 0);
        }
        return new Drawn(drawn.table(), drawn.area(), values);
    }

    /** The variance of the sum of a table. */
    private static long spread(TablePlan table) {
        return (long) table.size() * table.row().variance();
    }

    private static long multiple(long a, long b) {
        return a / divisor(a, b) * b;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
