package tincay.domain.codes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How long each thing that is owed may take: the one place where a limit is changed. */
public final class Limits {

    /**
     * One limit.
     *
     * @param source the law it stands in, or whose practice it is
     */
    public record Limit(int amount, Unit unit, String source) {}

    /** What a limit is counted in. */
    public enum Unit {
        DAYS,
        HOURS,
        WORKING_DAYS
    }

    private final Map<String, Limit> limits = new LinkedHashMap<>();

    private Limits(String version) {
        for (String[] row : Rows.of(version, "deadlines.tsv")) {
            limits.put(row[0], new Limit(Integer.parseInt(row[1]), Unit.valueOf(row[2]), row[3]));
        }
    }

    /** The limits of a version. */
    public static Limits of(String version) {
        return new Limits(version);
    }

    /** Everything that has a limit. */
    public Set<String> names() {
        return limits.keySet();
    }

    /**
     * The limit of what is owed.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Limit of(Enum<?> owed) {
        return named(owed.name());
    }

    /**
     * The limit of what is owed, as it is for a level of danger, a kind of place or whatever else it depends on.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Limit of(Enum<?> owed, Enum<?> as) {
        return named(owed.name() + "." + as.name());
    }

    private Limit named(String name) {
        Limit limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("no limit for " + name);
        }
        return limit;
    }
}
