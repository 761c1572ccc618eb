package tincay.domain.release;

import java.time.LocalDate;

import tincay.domain.stream.Command;

/** What may be asked of one release. */
public sealed interface ReleaseCommand extends Command {

    String release();

    @Override
    default ReleaseId target() {
        return ReleaseId.of(release());
    }

    /**
     * Publish it; nobody can take it back.
     *
     * @param release the name of the period
     * @param due the first day it may be published on
     * @param plan by which it was drawn
     * @param hash of what is published
     */
    record PublishRelease(String release, LocalDate due, String plan, String hash, LocalDate on)
            implements ReleaseCommand {}
}
