package tincay.domain.release;

import java.time.LocalDate;
import java.util.List;

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

    /**
     * Some of its tables were counted and drawn again; the others are what they were.
     *
     * @param release the name of the period
     * @param revision one more than before
     * @param tables by their names in the plan
     * @param plan by which they were drawn
     * @param hash SHA-256 of the bytes of the whole release as it reads now
     */
    @EventName("release.corrected")
    record ReleaseCorrected(
            ReleaseId releaseId,
            String release,
            int revision,
            List<String> tables,
            String plan,
            String hash,
            LocalDate on)
            implements ReleaseEvent {

        public ReleaseCorrected {
            tables = List.copyOf(tables);
        }
    }
}
