package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.Ports;
import tincay.api.TestPostgres;

/** A backup is written while the application runs; what is wrong with one is said before anything is made of it. */
class BackupTest {

    @TempDir
    private static Path parent;

    private static Path data;
    private static Path backup;
    private static Path other;

    @BeforeAll
    static void two_backups_of_a_running_demonstration() throws IOException {
        data = parent.resolve("data-demo");
        backup = parent.resolve("backup");
        other = parent.resolve("other");
        try (var running = Terminal.start("demo", data, Ports.free())) {
            var said = backup("en", data, backup);
            assertThat(said.err()).isEmpty();
            assertThat(said.status()).isZero();
            assertThat(said.out())
                    .contains("log.event: ", "whole", "master.key")
                    .contains(backup.resolve("keys").toString());
            assertThat(backup("vi", data, other).out()).contains("trọn vẹn", "master.key");
            assertThat(running.status()).isNotDone();
        }
    }

    @Test
    void a_demonstration_comes_back_as_a_demonstration() throws IOException {
        Path fresh = withKey("fresh", Files.readAllBytes(data.resolve("master.key")));
        var said = restore("vi", backup, fresh);
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("log.event: ", "Đã khôi phục");

        restore("vi", backup, fresh).isMistake("restore-not-empty", "vi");
        restore("en", backup, fresh).isMistake("restore-not-empty", "en");
        Terminal.type("vi", "start", "--data", fresh.toString()).isMistake("a-demonstration", "vi");
        try (var running = Terminal.start("demo", fresh, Ports.free())) {
            restore("en", backup, fresh).isMistake("folder-in-use", "en", fresh);
            assertThat(running.status()).isNotDone();
        }
        backup("en", fresh, backup).isMistake("backup-folder-not-empty", "en", backup);
    }

    @Test
    void the_wrong_master_key_or_none_brings_nothing_back() throws IOException {
        Path wrong = withKey("wrong", OtherKey.made());
        refused(backup, wrong, "backup-master-key-wrong");
        Path none = parent.resolve("none");
        refused(backup, none, "backup-master-key-missing", none.resolve("master.key"));
    }

    @Test
    void what_is_broken_missing_or_mixed_up_is_said_in_both_languages() throws IOException {
        Path fresh = withKey("untouched", Files.readAllBytes(data.resolve("master.key")));
        Path broken = copy("broken");
        Path events = broken.resolve("log.event.rows");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length / 2] ^= 1;
        Files.write(events, bytes);
        refused(broken, fresh, "backup-broken", events);
        Files.delete(events);
        refused(broken, fresh, "backup-file-missing", events);
        Files.move(broken.resolve("keys"), parent.resolve("apart"));
        refused(broken, fresh, "backup-keys-missing", broken.resolve("keys"));
        Path mixed = copy("mixed");
        Files.copy(
                other.resolve("keys/manifest.json"),
                mixed.resolve("keys/manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);
        refused(mixed, fresh, "backup-keys-of-another");
        Path manifest = mixed.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 9"));
        refused(mixed, fresh, "backup-format-unknown");
        refused(parent.resolve("nowhere"), fresh, "backup-missing", parent.resolve("nowhere"));
    }

    @Test
    void a_later_register_is_of_the_same_installation_or_it_is_none() throws IOException {
        Path fresh = withKey("later", Files.readAllBytes(data.resolve("master.key")));
        Path strange = copy("strange");
        Path manifest = strange.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"installation\" : \"....", "\"installation\" : \"1999"));
        later(fresh, strange, "vi").isMistake("backup-of-another", "vi");
        later(fresh, strange, "en").isMistake("backup-of-another", "en");
        assertThat(later(fresh, other, "vi").status()).isZero();
    }

    private static Terminal.Said later(Path to, Path register, String language) {
        return Terminal.type(
                language, "restore", backup.toString(), "--data", to.toString(), "--erased", register.toString());
    }

    @Test
    void another_database_than_the_one_that_comes_along_is_filled_and_saved_as_well() throws Exception {
        Path fresh = withKey("elsewhere", Files.readAllBytes(data.resolve("master.key")));
        System.setProperty("spring.datasource.url", TestPostgres.freshDatabase());
        System.setProperty("spring.datasource.username", "postgres");
        try {
            assertThat(restore("vi", backup, fresh).status()).isZero();
            assertThat(backup("vi", fresh, parent.resolve("again")).status()).isZero();
        } finally {
            System.clearProperty("spring.datasource.url");
            System.clearProperty("spring.datasource.username");
        }
        assertThat(fresh.resolve("cluster")).doesNotExist();
        assertThat(parent.resolve("again/log.event.rows")).hasSameBinaryContentAs(backup.resolve("log.event.rows"));
    }

    @Test
    void where_it_cannot_be_written_it_is_said() throws IOException {
        Path below = Files.writeString(parent.resolve("file"), "").resolve("below/backup");
        backup("vi", data, below).isMistake("backup-not-written", "vi", below);
        backup("en", data, below).isMistake("backup-not-written", "en", below);
        Path begun = Files.createDirectory(parent.resolve("begun.part"));
        backup("en", data, parent.resolve("begun")).isMistake("backup-unfinished", "en", begun);
        assertThat(begun).isEmptyDirectory();
    }

    @Test
    void where_there_is_nothing_nothing_is_saved_and_nothing_made() {
        Path nowhere = parent.resolve("nothing");
        for (String language : new String[] {"vi", "en"}) {
            backup(language, nowhere, parent.resolve("of-nothing")).isMistake("nothing-here", language);
        }
        assertThat(nowhere).doesNotExist();
        assertThat(parent.resolve("of-nothing")).doesNotExist();
    }

    private static void refused(Path from, Path to, String code, Object... gaps) {
        restore("vi", from, to).isMistake(code, "vi", gaps);
        restore("en", from, to).isMistake(code, "en", gaps);
        assertThat(to.resolve("cluster")).doesNotExist();
    }

    private static Terminal.Said backup(String language, Path from, Path to) {
        return Terminal.type(language, "backup", to.toString(), "--data", from.toString());
    }

    private static Terminal.Said restore(String language, Path from, Path to) {
        return Terminal.type(language, "restore", from.toString(), "--data", to.toString());
    }

    private static Path withKey(String name, byte[] masterKey) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        Path key = Files.write(folder.resolve("master.key"), masterKey);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return folder;
    }

    private static Path copy(String name) throws IOException {
        Path target = parent.resolve(name);
        try (Stream<Path> all = Files.walk(backup)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(backup.relativize(path)));
            }
        }
        return target;
    }
}
