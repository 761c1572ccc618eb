package tincay.projections.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.supportcase.OfCase;

/** What was asked of the commune about keeping somebody away, after the facts read so far. */
final class NoContacts {

    private final Map<NoContactId, NoContactView> requests = new LinkedHashMap<>();

    void take(OfCase fact) {
        if (fact instanceof NoContactRequested requested) {
            requests.put(requested.noContactId(), new NoContactView(requested, List.of()));
        } else if (fact instanceof NoContactEvent event) {
            requests.computeIfPresent(event.noContactId(), (_, request) -> request.after(event));
        }
    }

    List<NoContactView> all() {
        return List.copyOf(requests.values());
    }
}
