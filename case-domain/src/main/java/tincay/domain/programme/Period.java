package tincay.domain.programme;

import java.time.LocalDate;

/** Days from the first to the last, both counted. */
public record Period(LocalDate from, LocalDate until) {

    /** The half-year that begins on 1 January or on 1 July. */
    public static Period halfYear(int year, int half) {
        LocalDate from = LocalDate.of(year, half == 1 ? 1 : 7, 1);
        return new Period(from, from.plusMonths(6).minusDays(1));
    }

    /** Whether the last day is not before the first. */
    public boolean ordered() {
        return !until.isBefore(from);
    }

    /** The first day after this period. */
    public LocalDate dayAfter() {
        return until.plusDays(1);
    }
}
