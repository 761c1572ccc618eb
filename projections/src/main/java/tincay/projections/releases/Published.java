package tincay.projections.releases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import tincay.projections.statistics.release.Artefact;

/**
 * A release as it was published.
 *
 * @param revisions when each of its revisions was published, up to this one
 * @param hash of the bytes it was published as, which its event carries too
 */
public record Published(Artefact artefact, List<Instant> revisions, String hash) {

    public Published {
        revisions = List.copyOf(revisions);
    }

    /** When it was published as it reads now. */
    public Instant at() {
        return revisions.getLast();
    }

    /** When its period was published. */
    public Instant first() {
        return revisions.getFirst();
    }

    /** When a table of an area was drawn again, if it ever was. */
    public Optional<Instant> corrected(String table, String area) {
        return artefact.table(table, area)
                .filter(Artefact.Numbers::isCorrected)
                .map(numbers -> revisions.get(numbers.revision() - 1));
    }
}
