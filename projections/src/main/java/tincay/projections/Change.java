package tincay.projections;

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
 */
public record Change(Shape shape, List<String> key, boolean isRow, List<@Nullable String> values, List<Integer> set) {

    /** The same, and this value too. */
    public Change set(String column, @Nullable Object value) {
        int place = shape.place(column);
        List<@Nullable String> more = new ArrayList<>(values);
        more.set(place, Text.of(value));
        return new Change(
                shape,
                key,
                isRow,
                more,
                Stream.concat(set.stream(), Stream.of(place)).toList());
    }
}
