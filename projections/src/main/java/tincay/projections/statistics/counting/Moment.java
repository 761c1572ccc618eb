package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * When something was recorded.
 *
 * @param on the day in Viet Nam
 * @param place in the order of the log
 */
public record Moment(LocalDate on, long place) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::on).thenComparingLong(Moment::place);

    /** The end of a day: after everything that was recorded on it. */
    static Moment endOf(LocalDate day) {
        return new Moment(day, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
