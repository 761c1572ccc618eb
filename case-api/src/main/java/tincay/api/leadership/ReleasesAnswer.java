package tincay.api.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was published, as programs read it. */
record ReleasesAnswer(List<Release> items) {

    /** One release, as far as the reader's areas go. */
    record Release(
            String release,
            int revision,
            String plan,
            LocalDate from,
            LocalDate until,
            Instant publishedAt,
            LocalDate nextPublishedOn,
            String dates,
            String hash,
            List<Area> areas) {}

    /** An area it has tables of. */
    record Area(String area, String name, List<TableName> tables) {}

    /**
     * A table, by the name it is asked for and by what it is called.
     *
     * @param correctedAt when it was counted and drawn again, if it was
     */
    record TableName(String table, String title, @Nullable Instant correctedAt) {}
}
