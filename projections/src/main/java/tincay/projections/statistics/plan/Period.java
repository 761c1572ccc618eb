package tincay.projections.statistics.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of the calendar that is counted and published as one.
 *
 * @param number 1 for the first of its year
 */
public record Period(Span span, int year, int number) implements Comparable<Period> {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    /** @throws IllegalArgumentException if a year has no such period, or the year has not four digits */
    public Period {
        if (number < 1 || number > span.inAYear() || year < 1000 || year > 9999) {
            throw new IllegalArgumentException("no such period");
        }
    }

    /** The period a day lies in. */
    public static Period of(Span span, LocalDate day) {
        return new Period(span, day.getYear(), (day.getMonthValue() - 1) / span.months() + 1);
    }

    /** The period with this name: {@code 2027}, {@code 2027-H1}, {@code 2027-Q3}, {@code 2027-M11}. */
    public static Optional<Period> named(String name) {
        return YEAR.matcher(name).lookingAt()
                ? all(Integer.parseInt(name.substring(0, 4)))
                        .filter(period -> period.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Period> all(int year) {
        return Stream.of(Span.values())
                .flatMap(span ->
                        IntStream.rangeClosed(1, span.inAYear()).mapToObj(number -> new Period(span, year, number)));
    }

    public String name() {
        return year + span.sign() + (span.digits() == 0 ? "" : ("%0" + span.digits() + "d").formatted(number));
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * span.months() + 1, 1);
    }

    /** Its last day. */
    public LocalDate until() {
        return from().plusMonths(span.months()).minusDays(1);
    }

    /** The first day it may be published on. */
    public LocalDate due() {
        return until().plusDays(span.delay());
    }

    public Period next() {
        return of(span, until().plusDays(1));
    }

    public Period previous() {
        return of(span, from().minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    @Override
    public int compareTo(Period other) {
        return from().compareTo(other.from());
    }

    @Override
    public String toString() {
        return name();
    }
}
