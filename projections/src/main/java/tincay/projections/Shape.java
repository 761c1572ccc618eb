package tincay.projections;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.projections.Column.Content;

/** What the rows of one table look like: the one place for how it is made and for what may be written into it. */
public final class Shape {

    private final String table;
    private final List<Column> columns;
    private final List<String> indexes;
    private final List<Column> given;
    private final List<Column> key;
    private final List<String> names;

    private Shape(String table, List<Column> columns, List<String> indexes) {
        this.table = table;
        this.columns = columns;
        this.indexes = indexes;
        this.given =
                columns.stream().filter(column -> !column.is(Content.COUNTED)).toList();
        this.key = columns.stream().filter(column -> column.is(Content.KEY)).toList();
        this.names = names(given);
    }

    public static Shape of(String table, Column... columns) {
        return new Shape(table, List.of(columns), List.of());
    }

    /** The same, found quickly by these columns. */
    public Shape indexed(String... by) {
        return new Shape(
                table,
                columns,
                Stream.concat(indexes.stream(), Stream.of(String.join(", ", by)))
                        .toList());
    }

    public String table() {
        return table;
    }

    /** A new row, its values in the order of the columns; the same row once more changes nothing. */
    public Change row(@Nullable Object... values) {
        if (values.length != given.size()) {
            throw new IllegalArgumentException(table + " has " + given.size() + " columns, not " + values.length);
        }
        @Nullable String[] texts = new @Nullable String[values.length];
        List<String> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            texts[i] = Text.of(values[i]);
            if (given.get(i).is(Content.KEY)) {
                found.add(String.valueOf(texts[i]));
            }
        }
        return new Change(this, found, true, Arrays.asList(texts), List.of(), List.of(), List.of());
    }

    /** The row with this key, of which something may be about to change; that it is not there is a fault. */
    public Change at(Object... values) {
        @Nullable String[] texts = new @Nullable String[given.size()];
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (given.get(i).is(Content.KEY)) {
                texts[i] = Text.of(values[found.size()]);
                found.add(String.valueOf(texts[i]));
            }
        }
        return new Change(this, found, false, Arrays.asList(texts), List.of(), List.of(), List.of());
    }

    /** The statements that make the table. */
    public List<String> ddl(String schema) {
        String body = columns.stream().map(Column::ddl).collect(joining(", "));
        Stream<String> made = Stream.of("create table %s.%s (%s, primary key (%s))"
                .formatted(schema, table, body, String.join(", ", names(key))));
        return Stream.concat(
                        made, indexes.stream().map(by -> "create index on %s.%s (%s)".formatted(schema, table, by)))
                .toList();
    }

    /** The columns a row gives a value for. */
    List<Column> given() {
        return given;
    }

    List<Column> key() {
        return key;
    }

    int place(String column) {
        int place = names.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + table);
        }
        return place;
    }

    static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
