package tincay.projections.statistics.plan;

import java.util.List;

/**
 * Values that are published as one.
 *
 * @param held single values, ranges of codes such as {@code 00004-00367}, or {@code *} for whatever is left
 */
public record ValueClass(String name, List<String> held) {

    public ValueClass {
        held = List.copyOf(held);
    }

    boolean holds(String value) {
        return held.stream().anyMatch(some -> isIn(some, value));
    }

    private static boolean isIn(String some, String value) {
        int dash = some.indexOf('-');
        return some.equals("*")
                || some.equals(value)
                || (dash > 0
                        && value.compareTo(some.substring(0, dash)) >= 0
                        && value.compareTo(some.substring(dash + 1)) <= 0);
    }
}
