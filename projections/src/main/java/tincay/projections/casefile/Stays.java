package tincay.projections.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.OfCase;

/** The stays of a case after the facts read so far. */
final class Stays {

    private final Map<StayId, StayView> stays = new LinkedHashMap<>();

    void take(OfCase fact) {
        if (fact instanceof StayStarted started) {
            stays.put(started.stayId(), StayView.of(started));
        } else if (fact instanceof StayEvent event) {
            stays.computeIfPresent(event.stayId(), (_, stay) -> stay.after(event));
        }
    }

    List<StayView> all() {
        return List.copyOf(stays.values());
    }
}
