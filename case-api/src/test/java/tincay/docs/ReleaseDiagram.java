package tincay.docs;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.NEXT_DAY;

import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent;

/** How a release moves: once. */
final class ReleaseDiagram {

    private ReleaseDiagram() {}

    static String drawn() {
        return new Exploration<ReleaseEvent>(ReleaseEvent.class, history -> "PUBLISHED")
                .from(new PublishRelease("2026-H1", ARRIVAL, "H-1", "0".repeat(64), NEXT_DAY))
                .drawn();
    }
}
