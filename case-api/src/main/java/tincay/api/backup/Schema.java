package tincay.api.backup;

import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

import tincay.api.platform.UserMistake;

/** The tables as they were when the rows in them were saved; what changed since is done at the next start, rows and all. */
final class Schema {

    private Schema() {}

    /**
     * Makes the tables.
     *
     * @throws UserMistake if this program has never heard of such tables, or has made later ones here before
     */
    static void raise(Flyway tables, FlywayMigrationStrategy way, String version) {
        var saved = MigrationVersion.fromVersion(version);
        if (Stream.of(tables.info().all()).map(MigrationInfo::getVersion).noneMatch(saved::equals)) {
            throw new UserMistake("backup-newer");
        }
        Flyway then = Flyway.configure()
                .configuration(tables.getConfiguration())
                .target(saved)
                .load();
        way.migrate(then);
        MigrationInfo current = then.info().current();
        if (current == null || !saved.equals(current.getVersion())) {
            throw new UserMistake("restore-tables-newer");
        }
    }
}
