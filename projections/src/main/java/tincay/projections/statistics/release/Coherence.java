package tincay.projections.statistics.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.projections.statistics.plan.TablePlan;

/**
 * Makes the tables of one area, period and measure add up to one total: the mean of their sums, each weighted by how sure it
 * is, those of provisional numbers that were published before among them, or a number that was published for good. Each cell of a table moves by the same, then the largest remainders are rounded
 * up; since all are the same, they are the first cells in order. Negative numbers stay.
 *
 * @param total the common total
 * @param variance how unsure it is
 * @param tables each with its numbers
 */
record Coherence(long total, double variance, List<Drawn> tables) {

    /**
     * A sum of numbers.
     *
     * @param spread its variance
     */
    record Sum(long of, long spread) {}

    /** The tables, brought to their weighted mean: T = Σ S/(m·V) / Σ 1/(m·V). */
    static Coherence of(List<Drawn> tables, Optional<Sum> provisional) {
        List<Sum> sums = Stream.concat(
                        tables.stream().map(drawn -> new Sum(drawn.sum(), spread(drawn.table()))), provisional.stream())
                .toList();
        long common = sums.stream().mapToLong(Sum::spread).reduce(1, Coherence::multiple);
        long weighted = 0;
        long weights = 0;
        for (Sum sum : sums) {
            long weight = common / sum.spread();
            weighted += sum.of() * weight;
            weights += weight;
        }
        long total = Math.floorDiv(2 * weighted + weights, 2 * weights);
        return new Coherence(total, common / (double) weights, moved(tables, total));
    }

    /** The tables, brought to a total that was published before. */
    static Coherence of(List<Drawn> tables, long total) {
        return new Coherence(total, variance(tables.stream().map(Drawn::table).toList()), moved(tables, total));
    }

    /** How unsure the total of such tables is. */
    static double variance(List<TablePlan> tables) {
        return 1 / tables.stream().mapToDouble(table -> 1.0 / spread(table)).sum();
    }

    private static List<Drawn> moved(List<Drawn> tables, long total) {
        return tables.stream().map(drawn -> moved(drawn, total)).toList();
    }

    private static Drawn moved(Drawn drawn, long total) {
        long[] values = drawn.values().clone();
        long missing = total - drawn.sum();
        long each = Math.floorDiv(missing, values.length);
        long first = Math.floorMod(missing, values.length);
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] += each + (cell < first ? 1 : 0);
        }
        return new Drawn(drawn.table(), drawn.names(), values);
    }

    /** The variance of the sum of a table. */
    static long spread(TablePlan table) {
        return (long) table.size() * table.row().variance();
    }

    private static long multiple(long a, long b) {
        return a / divisor(a, b) * b;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
