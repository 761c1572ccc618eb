package tincay.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one fact does to one row: it makes it, or it changes some of its values.
 *
 * @param isRow whether it is a whole new row
 * @param values as PostgreSQL reads them, in the order of the columns
 * @param set the places of the values that change in a row that is there
 * @param filled the places of the values that are given only where there is none yet
 * @param earlier the places of the times that are given only where there is none yet or a later one
 */
public record Change(
        Shape shape,
        List<String> key,
        boolean isRow,
        List<@Nullable String> values,
        List<Integer> set,
        List<Integer> filled,
        List<Integer> earlier) {

    /** The same, and this value too. */
    public Change set(String column, @Nullable Object value) {
        return new Change(shape, key, isRow, with(column, value), and(set, column), filled, earlier);
    }

    /** The same, and this value too unless one stands there already. */
    public Change fill(String column, Object value) {
        return new Change(shape, key, isRow, with(column, value), set, and(filled, column), earlier);
    }

    /** The same, and this time too unless an earlier one stands there. */
    public Change bringForward(String column, Instant time) {
        return new Change(shape, key, isRow, with(column, time), set, filled, and(earlier, column));
    }

    private List<@Nullable String> with(String column, @Nullable Object value) {
        List<@Nullable String> more = new ArrayList<>(values);
        more.set(shape.place(column), Text.of(value));
        return more;
    }

    private List<Integer> and(List<Integer> places, String column) {
        return Stream.concat(places.stream(), Stream.of(shape.place(column))).toList();
    }
}
