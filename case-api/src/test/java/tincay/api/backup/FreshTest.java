package tincay.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.TestPostgres;

/** The folder a backup is written to. */
class FreshTest {

    @TempDir
    private Path parent;

    @Test
    void only_its_owner_can_look_into_it() throws Exception {
        Path backup = Place.demonstration().save(parent.resolve("months/of/2026-11"));
        try (Stream<Path> all = Files.walk(backup)) {
            assertThat(all)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(path ->
                            assertThat(rights(path)).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void keys_lie_apart_and_the_register_of_the_erased_with_the_facts() throws Exception {
        Path backup = Place.demonstration().save(parent.resolve("backup"));
        assertThat(names(backup.resolve("keys")))
                .containsExactly(
                        "keys.draw_key.rows",
                        "keys.quarter_key.rows",
                        "keys.subject_key.rows",
                        "keys.wrapping_key.rows",
                        "manifest.json",
                        "manifest.signature");
        assertThat(names(backup))
                .contains("keys.erased_subject.rows", "log.event.rows")
                .doesNotContain("master.key");
    }

    @Test
    void an_empty_folder_is_filled_and_any_other_left_as_it_is() throws Exception {
        Path folder = Files.createDirectory(parent.resolve("backup"));
        Place.demonstration().save(folder);
        assertThatThrownBy(() -> Place.demonstration().save(folder)).hasMessage("backup-folder-not-empty");
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> Fresh.named(file)).hasMessage("backup-folder-not-empty");
        assertThat(names(parent)).containsExactly("backup", "file");
    }

    @Test
    void two_do_not_write_the_same_backup() throws IOException {
        Path folder = parent.resolve("backup");
        try (var first = Fresh.named(folder)) {
            assertThatThrownBy(() -> Fresh.named(folder)).hasMessage("backup-unfinished");
            assertThat(first.path()).exists();
        }
    }

    @Test
    void what_was_broken_off_leaves_nothing() throws Exception {
        Place nobodys = new Place(TestPostgres.freshDatabase());
        assertThatThrownBy(() -> nobodys.save(parent.resolve("backup"))).hasMessage("nothing-here");
        assertThat(names(parent)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
