package tincay.api.platform.log;

import java.util.List;

/** What one request wants kept: all of it or nothing. */
record Append(List<Row> rows, List<Companion> companions) {

    int bytes() {
        return rows.stream()
                .mapToInt(row -> row.payload().length + row.metadata().length)
                .sum();
    }
}
