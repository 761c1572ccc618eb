package tincay.bench.rounds;

import java.util.List;

/**
 * Where the true middle lies, as far as the rounds can tell.
 *
 * @param low it lies above this in 95 of 100 such runs; with fewer than five rounds this is only the lowest
 * @param high it lies below this in 95 of 100 such runs
 */
public record Spread(double low, double median, double high) {

    private static final double RISK = 0.05;

    /** Counts, and assumes nothing about how the figures scatter. */
    public static Spread of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int last = sorted.size() - 1;
        int skipped = skipped(sorted.size());
        double median = (sorted.get(last / 2) + sorted.get((last + 1) / 2)) / 2;
        return new Spread(sorted.get(skipped), median, sorted.get(last - skipped));
    }

    /** How many of the lowest may be left out: so many lie below the true middle by chance too often. */
    private static int skipped(int count) {
        int skipped = 0;
        double chance = Math.pow(0.5, count);
        double step = chance;
        while (true) {
            step = step * (count - skipped) / (skipped + 1);
            chance += step;
            if (chance > RISK) {
                return skipped;
            }
            skipped++;
        }
    }
}
