package tincay.api.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is erased, by every register that is known; a row's first value says of whom it speaks. */
final class Register {

    private final SortedMap<String, byte[]> rows = new TreeMap<>();

    static Register of(List<Half> registers) throws SQLException, IOException {
        var all = new Register();
        for (Half half : registers) {
            half.read(Tables.ERASED, Progress.SILENT, row -> all.rows.putIfAbsent(subjectOf(row), row));
        }
        return all;
    }

    boolean holds(byte[] row) {
        return rows.containsKey(subjectOf(row));
    }

    void feed(Rows.Sink sink) throws SQLException, IOException {
        for (byte[] row : rows.values()) {
            sink.take(row);
        }
    }

    private static String subjectOf(byte[] row) {
        String text = new String(row, StandardCharsets.US_ASCII);
        return text.substring(0, text.indexOf('\t'));
    }
}
