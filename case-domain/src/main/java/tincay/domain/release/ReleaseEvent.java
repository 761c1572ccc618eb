package tincay.domain.release;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to one release. */
public sealed interface ReleaseEvent extends Event {

    ReleaseId releaseId();

    /**
     * Its numbers were published, and are what they are for ever.
     *
     * @param release the name of the period
     * @param revision 1, and one more for each correction
     * @param plan by which it was drawn
     * @param hash SHA-256 of the bytes that were published
     */
    @EventName("release.published")
    record ReleasePublished(ReleaseId releaseId, String release, int revision, String plan, String hash, LocalDate on)
            implements ReleaseEvent {}
}
