package tincay.projections.statistics.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.projections.statistics.draw.CellName;
import tincay.projections.statistics.draw.Draw;
import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;
import tincay.projections.statistics.draw.RecordKey;

/** Attacks R9 and R10: whoever does not hold the key of the statistics learns nothing of a draw, and draws are as promised. */
class DrawsAreFairTest {

    private static final int DRAWS = 200_000;
    private static final CellName CELL = new CellName("area=01;measure=opened;period=2027-H1");

    static Stream<NoiseRow> rows() {
        return NoiseRows.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_draws_of_a_row_have_its_mean_its_variance_and_its_shares(NoiseRow row) {
        var random = new SplittableRandom(row.variance());
        var key = new SeededHash(10);
        long[] seen = new long[2 * row.bound() + 1];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            int noise = Draw.of(key, "2027-H1", 1, CELL, random.nextLong(), row).noise();
            seen[noise + row.bound()]++;
            sum += noise;
            squares += (double) noise * noise;
        }
        double deviation = Math.sqrt(row.variance());
        assertThat(sum / DRAWS).isCloseTo(0, within(4 * deviation / Math.sqrt(DRAWS)));
        assertThat(squares / DRAWS).isCloseTo(row.variance(), within(0.015 * row.variance()));
        assertThat(deviationOfShares(row, seen)).isLessThan(4.5);
    }

    @Test
    void whoever_holds_the_key_of_records_only_sees_numbers_like_any_other() {
        var records = new SeededHash(1);
        var statistics = new SeededHash(2);
        var random = new SplittableRandom(9);
        NoiseRow row = NoiseRows.of(9, 18).orElseThrow();
        long[] seen = new long[64];
        for (int i = 0; i < DRAWS; i++) {
            long recordKey = RecordKey.of(records, new java.util.UUID(random.nextLong(), random.nextLong()));
            long u = Draw.of(statistics, "2027-H1", 1, CELL, recordKey, row).u();
            seen[(int) (u >>> 47)]++;
        }
        double chiSquare = 0;
        double expected = DRAWS / (double) seen.length;
        for (long count : seen) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(standardised(chiSquare, seen.length - 1)).isBetween(-3.1, 3.1);
    }

    /** How far the shares are from those of the row, in standard deviations; rare noises are taken together. */
    private static double deviationOfShares(NoiseRow row, long[] seen) {
        double chiSquare = 0;
        int classes = 0;
        double restExpected = 0;
        double restSeen = 0;
        for (int noise = -row.bound(); noise <= row.bound(); noise++) {
            double expected = row.weightOf(noise) / (double) (1L << 53) * DRAWS;
            long count = seen[noise + row.bound()];
            if (expected < 20) {
                restExpected += expected;
                restSeen += count;
            } else {
                chiSquare += (count - expected) * (count - expected) / expected;
                classes++;
            }
        }
        return standardised(chiSquare + (restSeen - restExpected) * (restSeen - restExpected) / restExpected, classes);
    }

    /** Chi-square as a normal deviate (Wilson, Hilferty 1931). */
    private static double standardised(double chiSquare, int freedom) {
        double spread = 2.0 / (9.0 * freedom);
        return (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread);
    }
}
