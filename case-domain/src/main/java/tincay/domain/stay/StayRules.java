package tincay.domain.stay;

import static tincay.domain.stay.StayRefusal.BEFORE_ARRIVAL;
import static tincay.domain.stay.StayRefusal.NOT_LONGER;
import static tincay.domain.stay.StayRefusal.NO_LIMIT;
import static tincay.domain.stay.StayRefusal.TOO_LONG;
import static tincay.domain.supportcase.CaseRefusal.STAY_PAST_LIMIT;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayKind;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayCommand.ExtendStay;

/**
 * What may be done about a limit (Law 13/2022 art. 37, Decree 20/2021). Until the last day a stay may be extended, each time by
 * as long again as its kind allows, and may go on elsewhere in the same kind, where the limit counts on. After the last day
 * neither is possible any more: what is left is another kind of place, whose own limit then begins, or the end. That somebody
 * left late happened, and is never refused. Days count as they happened, so what was decided in time may be entered late.
 */
final class StayRules {

    private StayRules() {}

    static void mayHappen(LocalDate cameOn, LocalDate on) {
        Refused.when(on.isBefore(cameOn), BEFORE_ARRIVAL);
    }

    static void mayBeExtended(StayKind kind, @Nullable LocalDate lastDay, ExtendStay extension) {
        LocalDate longest = lastDay == null ? null : kind.lastDay(lastDay);
        if (lastDay == null || longest == null) {
            throw new Refused(NO_LIMIT);
        }
        Refused.when(isOver(lastDay, extension.on()), STAY_PAST_LIMIT);
        Refused.when(!extension.lastDay().isAfter(lastDay), NOT_LONGER);
        Refused.when(extension.lastDay().isAfter(longest), TOO_LONG);
    }

    /** Until when the stay may last at the other place. */
    static @Nullable LocalDate lastDayElsewhere(StayKind from, @Nullable LocalDate lastDay, StayKind to, LocalDate on) {
        if (from != to) {
            return to.lastDay(on);
        }
        Refused.when(isOver(lastDay, on), STAY_PAST_LIMIT);
        return lastDay;
    }

    static boolean isOver(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }
}
