package tincay.projections.statistics.draw;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a cell counts, always written in one way: {@code area=01;measure=opened;period=2027-H1;sex=FEMALE}, the dimensions in
 * order, a total without the dimension it sums over.
 */
public record CellName(String text) {

    private static final String WORD = "[A-Za-z0-9_.-]+";
    private static final Pattern WRITTEN = Pattern.compile(WORD + "=" + WORD + "(;" + WORD + "=" + WORD + ")*");

    /** @throws IllegalArgumentException if it is not written in that one way */
    public CellName {
        if (!WRITTEN.matcher(text).matches() || !isInOrder(text)) {
            throw new IllegalArgumentException("not the name of a cell");
        }
    }

    /** The name of the cell with these values. */
    public static CellName of(Map<String, String> values) {
        return new CellName(new TreeMap<>(values)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(joining(";")));
    }

    private static boolean isInOrder(String text) {
        String[] dimensions = Arrays.stream(text.split(";"))
                .map(pair -> pair.substring(0, pair.indexOf('=')))
                .toArray(String[]::new);
        for (int i = 1; i < dimensions.length; i++) {
            if (dimensions[i - 1].compareTo(dimensions[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
