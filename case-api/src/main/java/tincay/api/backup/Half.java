package tincay.api.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import tincay.api.platform.UserMistake;
import tincay.api.privacy.Custody;

/** One folder of a backup, as it lies there. */
record Half(Path folder, Manifest manifest, String text) {

    /**
     * Reads the manifest; nothing of it is believed yet.
     *
     * @throws UserMistake if there is none, or none this program can read
     */
    static Half in(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (Files.notExists(file)) {
            throw new UserMistake("backup-missing", folder);
        }
        try {
            String text = Files.readString(file);
            JsonNode tree = Manifest.JSON.readTree(text);
            if (tree.path("format").asInt(0) != Manifest.FORMAT) {
                throw new UserMistake("backup-format-unknown");
            }
            return new Half(folder, Manifest.JSON.treeToValue(tree, Manifest.class), text);
        } catch (IOException | JacksonException unreadable) {
            throw new UserMistake("backup-broken", file);
        }
    }

    static String fileOf(String table) {
        return table + ".rows";
    }

    /**
     * Reads everything once.
     *
     * @throws UserMistake if a file is missing, or is not what was written
     */
    void check() {
        for (Part part : manifest.parts()) {
            if (!Tables.ALL.contains(part.table())) {
                throw new UserMistake("backup-newer");
            }
            try {
                read(part.table(), Progress.SILENT, row -> {});
            } catch (IOException | SQLException unreadable) {
                throw new UserMistake("backup-broken", folder.resolve(fileOf(part.table())));
            }
        }
    }

    /**
     * Whether a holder of the master key wrote the manifest.
     *
     * @throws UserMistake if somebody else did
     */
    void isSignedBy(Custody custody) throws IOException {
        Path signature = folder.resolve(Manifest.SIGNATURE);
        if (Files.notExists(signature)) {
            throw new UserMistake("backup-file-missing", signature);
        }
        if (!custody.sign(text.getBytes(StandardCharsets.UTF_8)).equals(Files.readString(signature))) {
            throw new UserMistake("backup-broken", folder.resolve(Manifest.FILE));
        }
    }

    boolean holds(String table) {
        return manifest.parts().stream().anyMatch(part -> part.table().equals(table));
    }

    /**
     * Hands over the rows of a table.
     *
     * @throws UserMistake at the end, if they are not those that were written
     */
    void read(String table, Progress progress, Rows.Sink sink) throws IOException, SQLException {
        Path file = folder.resolve(fileOf(table));
        if (Files.notExists(file)) {
            throw new UserMistake("backup-file-missing", file);
        }
        var tally = new Tally(table, progress);
        try (var lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] row = (line + "\n").getBytes(StandardCharsets.ISO_8859_1);
                tally.add(row);
                sink.take(row);
            }
        }
        if (!manifest.parts().contains(tally.done())) {
            throw new UserMistake("backup-broken", file);
        }
    }
}
