package tincay.api.leadership;

import java.time.LocalDate;

/** When the first statistics come out: thirty days after the running half-year closes. */
final class FirstRelease {

    private static final int DELAY = 30;

    private FirstRelease() {}

    static LocalDate after(LocalDate today) {
        LocalDate closes = today.getMonthValue() <= 6
                ? LocalDate.of(today.getYear(), 6, 30)
                : LocalDate.of(today.getYear(), 12, 31);
        return closes.plusDays(DELAY);
    }
}
