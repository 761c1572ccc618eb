package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.RiskLevel;

/** When to ask next: a proposal by the level of danger, never an order. */
public final class FollowUpDays {

    private FollowUpDays() {}

    /**
     * The day to propose.
     *
     * @param since the day the level was stated, or without one the day of arrival
     * @param after the last day that is over or has its follow-up already
     */
    public static LocalDate proposed(@Nullable RiskLevel level, LocalDate since, LocalDate after) {
        List<Integer> days = days(level);
        return days.stream()
                .map(since::plusDays)
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElseGet(() -> after.plusDays(days.getLast()));
    }

    private static List<Integer> days(@Nullable RiskLevel level) {
        return switch (level) {
            case HIGH -> List.of(7, 30);
            case MEDIUM -> List.of(14, 30);
            case LOW -> List.of(30);
            case null -> List.of(30);
        };
    }
}
