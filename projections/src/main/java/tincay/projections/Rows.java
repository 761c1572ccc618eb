package tincay.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a batch of facts changes, kept until it is written in as few statements as there are tables and kinds of change: a
 * row and all that happens to it later in the batch are one row.
 */
public final class Rows {

    private final Map<Shape, Map<List<String>, Row>> tables = new LinkedHashMap<>();

    /** Adds what one fact changes. */
    public void add(List<Change> changes) {
        changes.forEach(this::add);
    }

    private void add(Change change) {
        Map<List<String>, Row> rows = tables.computeIfAbsent(change.shape(), shape -> new LinkedHashMap<>());
        Row row = rows.get(change.key());
        if (row == null) {
            rows.put(change.key(), new Row(change));
        } else if (!change.isRow()) {
            row.change(change);
        } // a row that comes once more, or after a change of it, was delivered again
    }

    /**
     * Writes everything and forgets it.
     *
     * @throws IllegalStateException if a row that changes is not there
     */
    public void flush(JdbcClient db, String schema) {
        tables.forEach((shape, rows) -> {
            Map<Kind, List<Row>> alike = new LinkedHashMap<>();
            rows.values()
                    .forEach(row -> alike.computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                            .add(row));
            alike.forEach((kind, some) -> write(db, new Statements(schema, shape), kind, some));
        });
        tables.clear();
    }

    private static void write(JdbcClient db, Statements statements, Kind kind, List<Row> rows) {
        List<Integer> sent = kind.isNew() ? statements.all() : statements.keyAnd(kind.changed());
        var statement = db.sql(
                kind.isNew()
                        ? statements.insert(kind.set(), kind.filled(), kind.earlier())
                        : statements.update(kind.set(), kind.filled(), kind.earlier()));
        for (int place : sent) {
            statement = statement.param(
                    rows.stream().map(row -> row.values.get(place)).toArray(String[]::new));
        }
        int written = statement.update();
        boolean everyRowCounts = !kind.isNew() || !kind.changed().isEmpty();
        if (everyRowCounts && written != rows.size()) {
            throw new IllegalStateException(
                    "expected " + rows.size() + " rows, changed " + written + " in " + statements.table());
        }
    }

    private record Kind(boolean isNew, SortedSet<Integer> set, SortedSet<Integer> filled, SortedSet<Integer> earlier) {

        SortedSet<Integer> changed() {
            SortedSet<Integer> changed = new TreeSet<>(set);
            changed.addAll(filled);
            changed.addAll(earlier);
            return changed;
        }
    }

    private static final class Row {
        private final boolean isNew;
        private final List<@Nullable String> values;
        private final SortedSet<Integer> set;
        private final SortedSet<Integer> filled;
        private final SortedSet<Integer> earlier;

        Row(Change first) {
            isNew = first.isRow();
            values = new ArrayList<>(first.values());
            set = new TreeSet<>(first.set());
            filled = new TreeSet<>(first.filled());
            earlier = new TreeSet<>(first.earlier());
        }

        void change(Change later) {
            for (int place : later.set()) {
                values.set(place, later.values().get(place));
                set.add(place);
                filled.remove(place);
                earlier.remove(place);
            }
            later.filled().forEach(place -> fill(place, later.values().get(place)));
            later.earlier().forEach(place -> bringForward(place, later.values().get(place)));
        }

        /** What this batch took away before is given anew; what it knows nothing of may stand in the table. */
        private void fill(int place, @Nullable String value) {
            if (values.get(place) == null) {
                values.set(place, value);
                if (!set.contains(place)) {
                    filled.add(place);
                }
            }
        }

        /** Where the table may hold another time, the table compares; what was set in this batch is compared here. */
        private void bringForward(int place, @Nullable String time) {
            if (filled.contains(place)) {
                throw new IllegalStateException("a value is either filled or brought forward");
            }
            String before = values.get(place);
            if (before == null || (time != null && Instant.parse(time).isBefore(Instant.parse(before)))) {
                values.set(place, time);
            }
            if (!set.contains(place)) {
                earlier.add(place);
            }
        }

        Kind kind() {
            return new Kind(isNew, set, filled, earlier);
        }
    }
}
