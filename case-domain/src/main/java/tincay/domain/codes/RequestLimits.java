package tincay.domain.codes;

import java.util.EnumMap;
import java.util.Map;

/** Within how many working days a request about data is answered: the one place where such a limit is changed. */
public final class RequestLimits {

    /**
     * The limits of one kind of request, in working days after the day it came.
     *
     * @param extended once it was found that others' data are in it
     */
    private record Limit(int acknowledge, int answer, int extended) {}

    private final Map<DataRequest, Limit> limits = new EnumMap<>(DataRequest.class);

    private RequestLimits(String version) {
        for (String[] row : Rows.of(version, "request-limits.tsv")) {
            limits.put(
                    DataRequest.valueOf(row[0]),
                    new Limit(Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3])));
        }
    }

    /** The limits of a version. */
    public static RequestLimits of(String version) {
        return new RequestLimits(version);
    }

    public int acknowledge(DataRequest kind) {
        return of(kind).acknowledge();
    }

    public int answer(DataRequest kind, boolean extended) {
        return extended ? of(kind).extended() : of(kind).answer();
    }

    private Limit of(DataRequest kind) {
        Limit limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalStateException("no limit for " + kind);
        }
        return limit;
    }
}
