package tincay.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

import tincay.api.platform.UserMistake;
import tincay.api.platform.postgres.DataFolder;
import tincay.api.privacy.Custody;

/** Saves an installation, and brings it back, with nothing but its database and its master key. */
public final class Archive {

    private Archive() {}

    /**
     * Saves the installation of a data folder, beside its application if that is running, and tells how many events it has.
     *
     * @throws UserMistake if there is none, or the backup cannot be written there
     */
    public static long backup(Path data, Path to, Progress progress) {
        if (Files.notExists(data)) {
            throw new UserMistake("nothing-here");
        }
        DataFolder.prepare(data);
        try (var alone = Alone.beside(data);
                Fresh folder = Fresh.named(to)) {
            Custody custody = Custody.of(alone.masterKey());
            try (Connection connection = alone.bean(DataSource.class).getConnection()) {
                Manifest made = Backup.make(connection, custody, folder, progress);
                folder.keep();
                return made.rows(Tables.EVENTS);
            }
        } catch (IOException unwritable) {
            throw new UserMistake("backup-not-written", to);
        } catch (SQLException failed) {
            throw Failed.because(failed);
        }
    }

    /**
     * Brings an installation back into an empty data folder, or an empty database, that has its master key already, and
     * tells how many events it has.
     *
     * @param newer a later backup, whose register of the erased counts as well
     * @throws UserMistake if the backup is not whole and true, or there is something already
     */
    public static long restore(Path data, Path from, @Nullable Path newer, Progress progress) {
        Whole whole = Whole.in(from);
        List<Half> registers = registers(whole.facts(), newer);
        Manifest saved = whole.facts().manifest();
        DataFolder.prepare(data);
        try (var alone = Alone.emptyFor(saved, data)) {
            Custody custody = custody(alone);
            whole.belongsTo(custody);
            for (Half register : registers) {
                register.isSignedBy(custody);
            }
            Register erased = Register.of(registers);
            Schema.raise(alone.bean(Flyway.class), alone.bean(FlywayMigrationStrategy.class), saved.schema());
            try (Connection connection = alone.bean(DataSource.class).getConnection()) {
                new Restore(connection, whole, erased).run(progress);
            }
            return saved.rows(Tables.EVENTS);
        } catch (IOException unreadable) {
            throw new UserMistake("backup-broken", from);
        } catch (SQLException failed) {
            throw Failed.because(failed);
        }
    }

    private static List<Half> registers(Half facts, @Nullable Path newer) {
        if (newer == null) {
            return List.of(facts);
        }
        Half later = Half.in(newer);
        if (!later.manifest().installation().equals(facts.manifest().installation())) {
            throw new UserMistake("backup-of-another");
        }
        return List.of(facts, later);
    }

    /** A new key would open nothing. */
    private static Custody custody(Alone alone) {
        if (Files.notExists(alone.masterKey())) {
            throw new UserMistake("backup-master-key-missing", alone.masterKey());
        }
        return Custody.of(alone.masterKey());
    }
}
