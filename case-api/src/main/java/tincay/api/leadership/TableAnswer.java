package tincay.api.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A released table as programs read it: the same numbers people see, and no others. */
record TableAnswer(
        String release,
        int revision,
        LocalDate from,
        LocalDate until,
        Instant publishedAt,
        @Nullable Instant correctedAt,
        LocalDate nextPublishedOn,
        String dates,
        String hash,
        String table,
        String title,
        String area,
        String areaName,
        String measure,
        String unit,
        long usualError,
        List<String> notes,
        List<Row> rows,
        @Nullable Figure total) {

    /** One row: what it counts, by code and in words. */
    record Row(Map<String, String> values, List<String> labels, Figure number) {}

    /**
     * One number.
     *
     * @param shown in words of the reader's language
     * @param value to the nearest five; none below five
     * @param usualError none below five
     * @param unsure whether the usual error is large beside it
     */
    record Figure(
            String shown, @Nullable Long value, @Nullable Long usualError, boolean unsure) {}
}
