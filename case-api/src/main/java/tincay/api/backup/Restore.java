package tincay.api.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tincay.api.platform.UserMistake;

/** Writes a backup back in one transaction, so that a restore that was broken off has not been. */
record Restore(Connection connection, Whole whole, Register erased) {

    /**
     * Writes, compares what then stands there, and only then commits.
     *
     * @throws UserMistake if something is there already
     */
    void run(Progress progress) throws SQLException, IOException {
        var rows = new Rows(connection, progress);
        connection.setAutoCommit(false);
        makeRoom();
        List<Part> written = new ArrayList<>();
        for (String table : whole.tables().toList()) {
            written.add(rows.write(table, source(table)));
        }
        compare(written);
        connection.commit();
    }

    /** An application that starts meanwhile waits, and finds either nothing or all. */
    private void makeRoom() throws SQLException {
        List<String> all = Stream.concat(whole.tables(), Tables.REPLACED.stream())
                .distinct()
                .toList();
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + String.join(", ", all) + " in access exclusive mode");
            String filled = all.stream()
                    .filter(table -> !Tables.REPLACED.contains(table))
                    .map("exists(select from %s)"::formatted)
                    .collect(Collectors.joining(" or ", "select ", ""));
            try (var row = statement.executeQuery(filled)) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new UserMistake("restore-not-empty");
                }
            }
            statement.execute("truncate " + String.join(", ", Tables.REPLACED));
        }
    }

    private Rows.Source source(String table) {
        return switch (table) {
            case Tables.ERASED -> erased::feed;
            case Tables.KEYS ->
                sink -> whole.read(table, row -> {
                    if (!erased.holds(row)) {
                        sink.take(row);
                    }
                });
            default -> sink -> whole.read(table, sink);
        };
    }

    private void compare(List<Part> written) throws SQLException, IOException {
        var rows = new Rows(connection, Progress.SILENT);
        for (Part part : written) {
            if (!rows.read(part.table(), OutputStream.nullOutputStream()).equals(part)) {
                throw new UserMistake("restore-not-the-same");
            }
        }
    }
}
