package tincay.domain.codes;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody stays who cannot be at home, and how long that may last without an extension (Law 13/2022 art. 37, Decree
 * 20/2021); the day a limit is counted from is not counted itself (Civil Code art. 147).
 */
public enum StayKind {
    PUBLIC_HEALTH_FACILITY(Period.ofDays(1)),
    SOCIAL_FACILITY(Period.ofMonths(3)),
    HOUSEHOLD(Period.ofMonths(3)),
    TRUSTED_ADDRESS(Period.ofMonths(3)),
    PEACE_HOUSE(Period.ofMonths(3)),
    KIN_OR_FRIEND(null);

    private final @Nullable Period limit;

    StayKind(@Nullable Period limit) {
        this.limit = limit;
    }

    /** The last day of a span that begins that day; none where no limit holds. */
    public @Nullable LocalDate lastDay(LocalDate from) {
        return limit == null ? null : from.plus(limit);
    }
}
