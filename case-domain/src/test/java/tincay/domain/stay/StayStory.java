package tincay.domain.stay;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;

/** The facts that stories about one stay are told with; it began on the day of arrival. */
public final class StayStory {

    /** Three months after the day of arrival. */
    public static final LocalDate THREE_MONTHS = LocalDate.of(2027, 2, 20);

    private StayStory() {}

    public static StayBegun begun(StayKind kind) {
        return new StayBegun(CASE, STAY, kind, kind.lastDay(ARRIVAL), ARRIVAL, sealed(Purpose.STAY_PLACE));
    }

    public static StayStarted started(StayKind kind) {
        return new StayStarted(STAY, CASE, kind, kind.lastDay(ARRIVAL), ARRIVAL, sealed(Purpose.STAY_PLACE));
    }

    public static StayExtended extended(LocalDate lastDay, LocalDate on) {
        return new StayExtended(STAY, CASE, StayExtension.STILL_DANGER, lastDay, on, sealed(Purpose.STAY));
    }

    public static StayMoved moved(StayKind kind, @Nullable LocalDate lastDay, LocalDate on) {
        return new StayMoved(STAY, CASE, kind, lastDay, on, sealed(Purpose.STAY_PLACE));
    }

    public static StayLimitReached reached(LocalDate on) {
        return new StayLimitReached(STAY, CASE, on);
    }

    public static StayEnded ended(StayKind kind, StayEnd end, LocalDate on) {
        return new StayEnded(STAY, CASE, kind, kind.lastDay(ARRIVAL), end, on);
    }

    public static StayFinished finished(StayKind kind, StayEnd end, LocalDate on) {
        return new StayFinished(CASE, STAY, kind, kind.lastDay(ARRIVAL), end, on);
    }
}
