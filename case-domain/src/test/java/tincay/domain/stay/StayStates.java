package tincay.domain.stay;

import java.util.List;

import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayStarted;

/** How a stay stands. */
public final class StayStates {

    private StayStates() {}

    /** The state after these facts. */
    public static String after(List<StayEvent> history) {
        return switch (history.getLast()) {
            case StayStarted _, StayExtended _, StayMoved _ -> "RUNNING";
            case StayLimitReached _ -> "LIMIT_REACHED";
            case StayEnded _ -> "ENDED";
        };
    }
}
