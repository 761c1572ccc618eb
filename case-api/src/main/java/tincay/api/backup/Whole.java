package tincay.api.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

import tincay.api.platform.UserMistake;
import tincay.api.privacy.Custody;

/** Both halves of a backup, of one moment. */
record Whole(Half facts, Half keys) {

    static final String KEYS = "keys";

    /**
     * Reads everything once.
     *
     * @throws UserMistake if anything is missing, changed, or from another backup
     */
    static Whole in(Path folder) {
        Half facts = Half.in(folder);
        Path apart = folder.resolve(KEYS);
        if (Files.notExists(apart.resolve(Manifest.FILE))) {
            throw new UserMistake("backup-keys-missing", apart);
        }
        Half keys = Half.in(apart);
        if (!facts.manifest().id().equals(keys.manifest().id())) {
            throw new UserMistake("backup-keys-of-another");
        }
        facts.check();
        keys.check();
        return new Whole(facts, keys);
    }

    /**
     * Whether the installation that now has this master key is the one that was saved.
     *
     * @throws UserMistake if it is another, or if a manifest was written by somebody without the key
     */
    void belongsTo(Custody custody) {
        try {
            keys.read(Tables.WRAPPING_KEYS, Progress.SILENT, row -> {
                String[] values = new String(row, StandardCharsets.US_ASCII).split("\t", -1);
                byte[] keyset = HexFormat.of().parseHex(values[1].substring("\\\\x".length()));
                if (!custody.wrapped(UUID.fromString(values[0]), keyset)) {
                    throw new UserMistake("backup-master-key-wrong");
                }
            });
            facts.isSignedBy(custody);
            keys.isSignedBy(custody);
        } catch (IOException | SQLException unreadable) {
            throw new UserMistake("backup-broken", keys.folder());
        }
    }

    Stream<String> tables() {
        return Tables.ALL.stream().filter(table -> facts.holds(table) || keys.holds(table));
    }

    void read(String table, Rows.Sink sink) throws IOException, SQLException {
        (keys.holds(table) ? keys : facts).read(table, Progress.SILENT, sink);
    }
}
