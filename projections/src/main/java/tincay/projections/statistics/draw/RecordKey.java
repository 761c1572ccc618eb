package tincay.projections.statistics.draw;

import java.util.Collection;
import java.util.UUID;

/** What one contributor adds to the key of every cell it stands in. */
public final class RecordKey {

    private RecordKey() {}

    /**
     * The record key of a contributor.
     *
     * @param records the hash under the key of records
     * @return unsigned
     */
    public static long of(KeyedHash records, UUID statisticsId) {
        return records.of(new Message().text(statisticsId.toString()).bytes());
    }

    /**
     * The key of a cell: the sum over its contributors modulo 2⁶⁴, 0 for a cell nobody stands in.
     *
     * @return unsigned
     */
    public static long ofCell(Collection<Long> recordKeys) {
        return recordKeys.stream().mapToLong(Long::longValue).sum();
    }
}
