package tincay.projections;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said to PostgreSQL to write many rows of one table at once; each column is sent as one array of texts. */
final class Statements {

    private final String schema;
    private final Shape shape;
    private final List<Column> columns;

    Statements(String schema, Shape shape) {
        this.schema = schema;
        this.shape = shape;
        this.columns = shape.given();
    }

    String table() {
        return schema + "." + shape.table();
    }

    List<Integer> all() {
        return IntStream.range(0, columns.size()).boxed().toList();
    }

    List<Integer> keyAnd(Collection<Integer> set) {
        return Stream.concat(all().stream().filter(place -> shape.key().contains(columns.get(place))), set.stream())
                .toList();
    }

    /**
     * Rows in the order they came. A row that is there already was delivered again: it stays, but for what changed after it
     * in this batch.
     */
    String insert(Collection<Integer> set, Collection<Integer> filled, Collection<Integer> earlier) {
        return "insert into %s as t (%s) select %s from %s order by row_place on conflict (%s) do %s"
                .formatted(
                        table(),
                        each(all(), Column::name, ", "),
                        each(all(), column -> "u." + column.name() + "::" + column.type(), ", "),
                        unnest(all()),
                        String.join(", ", Shape.names(shape.key())),
                        set.isEmpty() && filled.isEmpty() && earlier.isEmpty()
                                ? "nothing"
                                : "update set " + changed(set, filled, earlier, column -> "excluded." + column.name()));
    }

    /** Where nothing is to change, the rows must be there all the same. */
    String update(Collection<Integer> set, Collection<Integer> filled, Collection<Integer> earlier) {
        boolean nothing = set.isEmpty() && filled.isEmpty() && earlier.isEmpty();
        List<Integer> sent = keyAnd(Stream.of(set, filled, earlier)
                .flatMap(Collection::stream)
                .sorted()
                .toList());
        return "update %s t set %s from %s where %s"
                .formatted(
                        table(),
                        changed(
                                nothing ? keyAnd(set) : set,
                                filled,
                                earlier,
                                column -> "u." + column.name() + "::" + column.type()),
                        unnest(sent),
                        each(
                                keyAnd(List.of()),
                                column -> "t." + column.name() + " = u." + column.name() + "::" + column.type(),
                                " and "));
    }

    /** What is filled stays as it is where a value stands, what is brought forward where an earlier one does. */
    private String changed(
            Collection<Integer> set,
            Collection<Integer> filled,
            Collection<Integer> earlier,
            Function<Column, String> given) {
        return Stream.of(
                        each(set, column -> column.name() + " = " + given.apply(column), ", "),
                        each(filled, column -> keeping("coalesce", column, given), ", "),
                        each(earlier, column -> keeping("least", column, given), ", "))
                .filter(some -> !some.isEmpty())
                .collect(joining(", "));
    }

    private static String keeping(String which, Column column, Function<Column, String> given) {
        return "%1$s = %2$s(t.%1$s, %3$s)".formatted(column.name(), which, given.apply(column));
    }

    private String unnest(List<Integer> places) {
        return "unnest(%s) with ordinality u(%s, row_place)"
                .formatted(each(places, column -> "?::text[]", ", "), each(places, Column::name, ", "));
    }

    private String each(Collection<Integer> places, Function<Column, String> said, String between) {
        return places.stream().map(columns::get).map(said).collect(joining(between));
    }
}
