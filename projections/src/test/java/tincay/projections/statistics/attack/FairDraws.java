package tincay.projections.statistics.attack;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;
import tincay.projections.statistics.draw.RecordKey;

/** R9 and R10: somebody who holds the key of records but not that of the statistics, and what draws look like to him. */
final class FairDraws {

    private static final CellName CELL = new CellName("area=01;measure=opened;period=2027-H1");
    private static final int CLASSES = 64;

    private final int draws;
    private double meanOff;
    private double varianceOff;
    private double leastChance = 1;

    /** @param draws for each row */
    FairDraws(int draws) {
        this.draws = draws;
        NoiseRows.all().forEach(this::draw);
    }

    private void draw(NoiseRow row) {
        var random = new SplittableRandom(row.variance());
        var key = new SeededHash(10);
        long[] seen = new long[2 * row.bound() + 1];
        for (int i = 0; i < draws; i++) {
            seen[Draw.of(key, "2027-H1", 1, CELL, random.nextLong(), row).noise() + row.bound()]++;
        }
        double sum = 0;
        double squares = 0;
        double[] expected = new double[seen.length];
        for (int noise = -row.bound(); noise <= row.bound(); noise++) {
            sum += (double) noise * seen[noise + row.bound()];
            squares += (double) noise * noise * seen[noise + row.bound()];
            expected[noise + row.bound()] = row.weightOf(noise) / (double) (1L << 53) * draws;
        }
        meanOff = Math.max(meanOff, Math.abs(sum / draws) / Math.sqrt(row.variance()));
        varianceOff = Math.max(varianceOff, Math.abs(squares / draws / row.variance() - 1));
        leastChance = Math.min(leastChance, Chance.of(expected, seen));
    }

    /** How likely numbers are to look as they do to whoever holds the key of records only. */
    private double withTheKeyOfRecords() {
        var records = new SeededHash(1);
        var statistics = new SeededHash(2);
        var random = new SplittableRandom(9);
        NoiseRow row = NoiseRows.of(9, 18).orElseThrow();
        long[] seen = new long[CLASSES];
        for (int i = 0; i < draws; i++) {
            long recordKey = RecordKey.of(records, new UUID(random.nextLong(), random.nextLong()));
            long u = Draw.of(statistics, "2027-H1", 1, CELL, recordKey, row).u();
            seen[(int) (u >>> 47)]++;
        }
        double[] expected = IntStream.range(0, CLASSES)
                .mapToDouble(one -> draws / (double) CLASSES)
                .toArray();
        return Chance.of(expected, Arrays.copyOf(seen, CLASSES));
    }

    List<Finding> findings() {
        return List.of(
                Finding.atLeast(
                        0.001, "R9", "draws under the key of records against uniform ones: p", withTheKeyOfRecords()),
                Finding.atMost(0.01, "R10", "mean of a row, in standard deviations, the worst row", meanOff),
                Finding.atMost(0.01, "R10", "variance of a row, the worst row", varianceOff),
                Finding.atLeast(0.001, "R10", "shares of a row: p, the worst row", leastChance));
    }
}
