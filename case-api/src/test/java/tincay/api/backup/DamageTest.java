package tincay.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.platform.UserMistake;

/** A backup that is not what was written, or not whole, or not ours, is refused before anything is brought back. */
class DamageTest {

    @TempDir
    private Path parent;

    private Path backup;

    @BeforeEach
    void a_backup() throws Exception {
        backup = Place.demonstration().save(parent.resolve("backup"));
    }

    @RepeatedTest(3)
    void one_bit_changed_in_any_file_is_found() throws IOException {
        var random = new Random();
        for (Path file : files()) {
            byte[] right = Files.readAllBytes(file);
            if (right.length > 0) {
                byte[] wrong = right.clone();
                int bit = random.nextInt(right.length * 8);
                wrong[bit / 8] ^= (byte) (1 << (bit % 8));
                Files.write(file, wrong);
                assertThat(refusal())
                        .as("bit %d of %s", bit, file)
                        .isIn(
                                "backup-broken",
                                "backup-file-missing",
                                "backup-format-unknown",
                                "backup-keys-of-another",
                                "backup-newer");
                Files.write(file, right);
            }
        }
        assertThat(refusal()).isEqualTo("none");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        for (Path file : files()) {
            byte[] right = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(refusal())
                    .as(file.toString())
                    .isIn("backup-file-missing", "backup-missing", "backup-keys-missing");
            Files.write(file, right);
        }
    }

    @Test
    void keys_of_another_backup_are_refused() throws Exception {
        Path other = Place.demonstration().save(parent.resolve("other"));
        Files.move(backup.resolve("keys"), parent.resolve("apart"));
        Files.move(other.resolve("keys"), backup.resolve("keys"));
        assertThat(refusal()).isEqualTo("backup-keys-of-another");
    }

    @Test
    void a_way_of_writing_nobody_knows_is_refused() throws IOException {
        change(Manifest.FILE, "\"format\" : 1", "\"format\" : 2");
        assertThat(refusal()).isEqualTo("backup-format-unknown");
    }

    @Test
    void a_table_nobody_knows_is_refused() throws IOException {
        change(Manifest.FILE, "\"audit.disclosure\"", "\"audit.disclosure2\"");
        assertThat(refusal()).isEqualTo("backup-newer");
    }

    @Test
    void who_gives_himself_a_right_and_counts_anew_has_not_the_master_key_to_sign_it() throws IOException {
        Path roles = backup.resolve(Half.fileOf("authority.worker_role"));
        String before = Files.readString(roles);
        String after = before.replaceFirst("COUNSELLOR", "SUPERVISOR");
        Files.writeString(roles, after);
        change(Manifest.FILE, sha256(before), sha256(after));
        Whole forged = Whole.in(backup);
        assertThatThrownBy(() -> forged.belongsTo(Place.CUSTODY)).hasMessage("backup-broken");
    }

    private String sha256(String text) {
        var tally = new Tally("any", Progress.SILENT);
        tally.add(text.getBytes(StandardCharsets.UTF_8));
        return tally.done().sha256();
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = backup.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String refusal() {
        var refused =
                catchThrowableOfType(UserMistake.class, () -> Whole.in(backup).belongsTo(Place.CUSTODY));
        return refused == null ? "none" : refused.code();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(backup)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
