package tincay.domain.stay;

import java.util.List;

import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;

/** How a stay stands. */
public final class StayStates {

    private StayStates() {}

    /** The state after these facts. */
    public static String after(List<StayEvent> history) {
        return switch (lastThatMatters(history)) {
            case StayStarted _, StayExtended _, StayMoved _ -> "RUNNING";
            case StayLimitReached _ -> "LIMIT_REACHED";
            case StayEnded _ -> "ENDED";
            case StayReviewed _, StayReviewOverdue _ -> throw new AssertionError("a look changes no state");
        };
    }

    private static StayEvent lastThatMatters(List<StayEvent> history) {
        return history.stream()
                .filter(fact -> !(fact instanceof StayReviewed || fact instanceof StayReviewOverdue))
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
