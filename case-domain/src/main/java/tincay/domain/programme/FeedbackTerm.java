package tincay.domain.programme;

import java.time.LocalDate;

/**
 * When the forms of a half-year are taken in, and when and from how many they are shown. The two never overlap: what was
 * shown once does not change, so that nobody learns one form from two views.
 */
public final class FeedbackTerm {

    /** Fewer than these are as none. */
    public static final int FEWEST_SHOWN = 5;

    /** Paper comes late. */
    private static final int DAYS_AFTER = 30;

    private FeedbackTerm() {}

    /** Whether the half-year has begun. */
    public static boolean hasBegun(Period half, LocalDate today) {
        return !today.isBefore(half.from());
    }

    /** Whether no form of the half-year is taken in any more. */
    public static boolean isClosed(Period half, LocalDate today) {
        return today.isAfter(half.until().plusDays(DAYS_AFTER));
    }

    /** A half-year whose last day lies before this one is closed. */
    public static LocalDate closedBefore(LocalDate today) {
        return today.minusDays(DAYS_AFTER);
    }
}
