package tincay.projections.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.UrgentEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentSharingId;

/** What was shared in urgency after the facts read so far. */
final class Urgencies {

    private final Map<UrgentSharingId, UrgentView> sharings = new LinkedHashMap<>();

    void take(OfCase fact) {
        if (fact instanceof UrgentSharingJustified decided) {
            sharings.put(decided.sharingId(), UrgentView.of(decided));
        } else if (fact instanceof UrgentEvent event) {
            sharings.computeIfPresent(event.sharingId(), (_, sharing) -> sharing.after(event));
        }
    }

    List<UrgentView> all() {
        return List.copyOf(sharings.values());
    }
}
