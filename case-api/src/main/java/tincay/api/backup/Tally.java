package tincay.api.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests the rows of a table as they pass. */
final class Tally {

    private final String table;
    private final Progress progress;
    private final MessageDigest digest;
    private long rows;

    Tally(String table, Progress progress) {
        this.table = table;
        this.progress = progress;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(byte[] row) {
        digest.update(row);
        rows++;
        progress.passed(table, rows);
    }

    long rows() {
        return rows;
    }

    Part done() {
        progress.reached(table, rows);
        return new Part(table, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
