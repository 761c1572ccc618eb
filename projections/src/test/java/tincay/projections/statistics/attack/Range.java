package tincay.projections.statistics.attack;

import java.util.Collection;

/** Between what a true number must lie. */
record Range(long least, long most) {

    static Range of(Reading reading) {
        return new Range(reading.least(), reading.most());
    }

    static Range sum(Collection<Range> all) {
        return new Range(
                all.stream().mapToLong(Range::least).sum(),
                all.stream().mapToLong(Range::most).sum());
    }

    Range and(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** What is left if somebody takes a part. */
    Range without(Range part) {
        return new Range(least - part.most, most - part.least);
    }
}
