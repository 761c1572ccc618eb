package tincay.domain.release;

import java.time.LocalDate;
import java.util.List;

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

    /**
     * Put some of its tables right; the others stay.
     *
     * @param release the name of the period
     * @param revision as which it is published
     * @param tables that were drawn again
     * @param plan by which they were drawn
     * @param hash of what is published
     */
    record CorrectRelease(String release, int revision, List<String> tables, String plan, String hash, LocalDate on)
            implements ReleaseCommand {

        public CorrectRelease {
            tables = List.copyOf(tables);
        }
    }
}
