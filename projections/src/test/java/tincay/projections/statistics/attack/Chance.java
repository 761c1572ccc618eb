package tincay.projections.statistics.attack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How likely it is by chance alone that shares are so far from what they should be: Pearson's chi-square. */
final class Chance {

    private static final int TOO_FEW = 20;

    private Chance() {}

    /** Of so many or more; those expected too seldom are taken together. */
    static double of(double[] expected, long[] seen) {
        int[] often = IntStream.range(0, seen.length)
                .filter(one -> expected[one] >= TOO_FEW)
                .toArray();
        double restExpected = Arrays.stream(expected).sum();
        double restSeen = Arrays.stream(seen).sum();
        double chiSquare = 0;
        for (int one : often) {
            chiSquare += (seen[one] - expected[one]) * (seen[one] - expected[one]) / expected[one];
            restExpected -= expected[one];
            restSeen -= seen[one];
        }
        boolean hasRest = often.length < seen.length;
        chiSquare += hasRest ? (restSeen - restExpected) * (restSeen - restExpected) / restExpected : 0;
        return above(chiSquare, often.length - (hasRest ? 0 : 1));
    }

    /** By the normal distribution of the cube root (Wilson, Hilferty 1931). */
    private static double above(double chiSquare, int freedom) {
        double spread = 2.0 / (9.0 * freedom);
        double deviate = (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread);
        double tail = tail(Math.abs(deviate));
        return deviate > 0 ? tail : 1 - tail;
    }

    /** Of the normal distribution (Zelen, Severo 1964, error below 1e-7). */
    private static double tail(double deviate) {
        double t = 1 / (1 + 0.2316419 * deviate);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-deviate * deviate / 2) / Math.sqrt(2 * Math.PI) * series;
    }
}
