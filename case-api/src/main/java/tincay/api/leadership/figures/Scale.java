package tincay.api.leadership.figures;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The scale all bars of a figure share: at most five ticks at multiples of five, the last one not below the largest number and
 * its usual error.
 *
 * @param step between two ticks
 * @param last the end of the scale
 */
record Scale(long step, long last) {

    private static final int MOST_TICKS = 5;

    /** The scale of numbers of which at least one is not below five. */
    static Scale of(Stream<ShownNumber> numbers) {
        long end = numbers.mapToLong(ShownNumber::high).max().orElseThrow();
        long step = steps().filter(some -> ticks(end, some) <= MOST_TICKS)
                .findFirst()
                .orElseThrow();
        return new Scale(step, ticks(end, step) * step);
    }

    /** What is written at the axis; the base line has no numeral. */
    List<Long> ticks() {
        return LongStream.rangeClosed(1, last / step)
                .map(tick -> tick * step)
                .boxed()
                .toList();
    }

    /** Where a value lies on a line that is so long. */
    long at(long value, long length) {
        return (2 * value * length + last) / (2 * last);
    }

    private static long ticks(long end, long step) {
        return Math.max(1, (end + step - 1) / step);
    }

    /** 5, 10, 20, 25, 50, 100, 200, 250, 500 … */
    private static LongStream steps() {
        return LongStream.iterate(1, power -> power < Long.MAX_VALUE / 1_000, power -> power * 10)
                .flatMap(power -> LongStream.of(5, 10, 20, 25).map(step -> step * power))
                .distinct();
    }
}
