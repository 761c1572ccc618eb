package tincay.api.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import tincay.api.privacy.Custody;

/** Writes one moment of an installation to a folder. */
record Backup(Moment moment, Rows rows, Custody custody) {

    /** Nobody is kept waiting by it: it reads what is committed now, whatever is written meanwhile. */
    static Manifest make(Connection connection, Custody custody, Fresh folder, Progress progress)
            throws SQLException, IOException {
        var rows = new Rows(connection, progress);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var backup = new Backup(Moment.of(connection), rows, custody);
        Path keys = folder.folder(Whole.KEYS);
        backup.half(keys, true);
        Fresh.force(keys);
        backup.half(folder.path(), false);
        connection.rollback();
        // What cannot be brought back is no backup.
        Whole whole = Whole.in(folder.path());
        whole.belongsTo(custody);
        return whole.facts().manifest();
    }

    private void half(Path folder, boolean keys) throws SQLException, IOException {
        List<Part> parts = new ArrayList<>();
        for (String table : moment.tables()) {
            if (Tables.isKept(table, keys)) {
                try (OutputStream file = Fresh.file(folder.resolve(Half.fileOf(table)))) {
                    parts.add(rows.read(table, file));
                }
            }
        }
        byte[] manifest = Manifest.JSON.writeValueAsBytes(moment.manifest().holding(parts));
        write(folder.resolve(Manifest.FILE), manifest);
        write(folder.resolve(Manifest.SIGNATURE), custody.sign(manifest).getBytes(StandardCharsets.US_ASCII));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream to = Fresh.file(file)) {
            to.write(bytes);
        }
    }
}
