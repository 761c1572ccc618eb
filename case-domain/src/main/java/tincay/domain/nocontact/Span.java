package tincay.domain.nocontact;

import java.time.LocalDate;

/** The days of one order, its last day among them. */
record Span(LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Span endedOn(LocalDate day) {
        return new Span(from, day.isBefore(to) ? day : to);
    }
}
