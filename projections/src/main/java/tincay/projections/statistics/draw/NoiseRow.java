package tincay.projections.statistics.draw;

import java.util.Collections;
import java.util.List;

/**
 * How often each noise is drawn: a discrete Gaussian of a variance, cut off at a bound, as exact parts of 2⁵³.
 *
 * @param variance of the noise
 * @param bound no draw is further from 0
 * @param upTo how many of 2⁵³ draws are at most −bound, −bound + 1, … bound
 */
public record NoiseRow(int variance, int bound, List<Long> upTo) {

    /** All of it. */
    static final long WHOLE = 1L << 53;

    /** @throws IllegalArgumentException if it is not a whole, symmetric row, so that its mean would not be 0 */
    public NoiseRow {
        upTo = List.copyOf(upTo);
        int size = 2 * bound + 1;
        boolean whole = upTo.size() == size && upTo.getLast() == WHOLE;
        for (int i = 0; whole && i < size; i++) {
            whole = weight(upTo, i) > 0 && weight(upTo, i) == weight(upTo, size - 1 - i);
        }
        if (!whole) {
            throw new IllegalArgumentException("not a row");
        }
    }

    /**
     * The noise drawn: the smallest whose share lies above {@code u}.
     *
     * @param u 0 … 2⁵³ − 1
     */
    public int at(long u) {
        int found = Collections.binarySearch(upTo, u);
        return (found >= 0 ? found + 1 : -found - 1) - bound;
    }

    /** How many of 2⁵³ draws are exactly this. */
    public long weightOf(int noise) {
        return weight(upTo, noise + bound);
    }

    private static long weight(List<Long> upTo, int position) {
        return upTo.get(position) - (position == 0 ? 0 : upTo.get(position - 1));
    }
}
