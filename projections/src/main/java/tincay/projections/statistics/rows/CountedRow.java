package tincay.projections.statistics.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Confidential;
import tincay.domain.supportcase.StatisticalFacts;

/**
 * One case as it is kept.
 *
 * @param person the same for all cases of one person that were opened in one year
 * @param commune of the address by its code of today, as far as it was known at the end of the day that was asked for
 */
record CountedRow(String person, UUID statisticsId, String province, String commune, List<Line> lines) {

    CountedRow {
        lines = List.copyOf(lines);
    }

    /** What happened to it, in order. */
    record Line(
            long seq,
            LocalDate on,
            Kind kind,
            @Nullable String word,
            @Nullable String about,
            @Nullable Confidential<StatisticalFacts> facts) {

        @Override
        public String toString() {
            return "▇";
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
