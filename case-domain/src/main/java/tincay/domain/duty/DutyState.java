package tincay.domain.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How something that is owed stands. */
public enum DutyState {
    /** There is time. */
    OPEN,
    /** Less than a quarter of its time is left. */
    SOON,
    OVERDUE,
    DONE,
    DONE_LATE,
    /** It was done before the deadline and entered after it had been recorded as missed. */
    IN_TIME_ENTERED_LATE;

    /**
     * How it stands now.
     *
     * @param done when it was done, if it was
     * @param missed whether it was recorded that it was not done in time
     */
    public static DutyState of(
            @Nullable Instant begun, Instant due, @Nullable Instant done, boolean missed, Instant now) {
        if (done != null) {
            return !done.isBefore(due) ? DONE_LATE : missed ? IN_TIME_ENTERED_LATE : DONE;
        }
        if (missed || !now.isBefore(due)) {
            return OVERDUE;
        }
        return begun != null && isInLastQuarter(begun, due, now) ? SOON : OPEN;
    }

    private static boolean isInLastQuarter(Instant begun, Instant due, Instant now) {
        long all = due.getEpochSecond() - begun.getEpochSecond();
        return due.getEpochSecond() - now.getEpochSecond() < all / 4;
    }
}
