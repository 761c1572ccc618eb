package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong and seen at once, before anything is started or made. */
class WrongWordsTest {

    private static final String OTHER = "so-tay.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strat",
                "start now",
                "start --port",
                "start --port abc",
                "start --port 80",
                "start --port 65535",
                "start --data",
                "start --dta x",
                "demo caseload",
                "rebuild",
                "rebuild caseload casefile",
                "rebuild --all",
                "letters retry",
                "letters retry caseload casefile",
                "letters discard caseload",
                "letters everything",
                "letters discard caseload one two",
                "backup",
                "backup one two",
                "backup one --erased two",
                "restore",
                "restore one --erased",
                "export cases mine.csv --as staff",
                "export cases mine.txt --as staff --purpose COVER",
                "export duties mine.csv --as staff --purpose COVER",
                "export duties mine.csv",
                "export everything mine.csv --as staff",
                "export report mine.csv --as office",
                "export report mine.csv --as office --period 2023",
                "export addresses mine.csv --as office --period 2023-1",
                "export addresses mine.csv --as office --area 01",
                "import mine.csv --as staff --purpose COVER",
                "release",
                "release 2026-H2 2026-H1",
                "release 2026-H2 --correct",
                "rebuild caseload --correct opened-by-form",
                "-h"
            })
    void words_that_are_not_understood_get_one_sentence_that_says_where_to_look(String line) {
        for (String language : new String[] {"vi_VN.UTF-8", "en_GB.UTF-8"}) {
            var said = Terminal.type(language, line.split(" "));
            assertThat(said.err().lines()).containsExactly(new Words(language).of("not-understood"));
            assertThat(said.err()).contains("tincay --help");
            assertThat(said.out()).isEmpty();
            assertThat(said.status()).isEqualTo(2);
        }
        assertThat(Terminal.type("vi", "start", "--data", "").status()).isEqualTo(2);
        assertThat(Terminal.type("vi", "release", "2026-H2", "--correct", "").status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "help",
                "--help start",
                "start --help",
                "demo --help",
                "rebuild --help",
                "rebuild caseload --help",
                "letters --help",
                "letters retry --help",
                "backup --help",
                "draw --help",
                "restore backup --help",
                "export --help",
                "start --port 9000 --help"
            })
    void help_is_given_for_everything_in_both_languages(String line) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        var vietnamese = Terminal.type("vi", words);
        var english = Terminal.type("en_US.UTF-8", words);
        assertThat(vietnamese.status() + english.status()).isZero();
        assertThat(vietnamese.err() + english.err()).isEmpty();
        assertThat(vietnamese.out()).contains("tincay").containsPattern("hạy|Dựng|Tính|Ghi");
        assertThat(english.out())
                .contains("tincay")
                .doesNotContainPattern("hạy|Dựng|Tính|Ghi")
                .isNotEqualTo(vietnamese.out());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new Words("en").keys()).isEqualTo(new Words("vi").keys());
    }

    @Test
    void a_folder_with_other_things_in_it_is_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve(OTHER), "của người khác");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Terminal.type("en", "start", "--data", folder.toString()).isMistake("folder-not-ours", "en", folder);
        Terminal.type("vi", "demo", "--data", folder.toString()).isMistake("folder-not-ours", "vi", folder);
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve(OTHER));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Path below = Files.writeString(folder.resolve(OTHER), "").resolve("data");
        Terminal.type("vi", "start", "--data", below.toString()).isMistake("folder-not-writable", "vi", below);
    }

    @Test
    void where_there_is_nothing_nothing_is_rebuilt_and_nothing_made() {
        Path nowhere = folder.resolve("data");
        Terminal.type("vi", "rebuild", "caseload", "--data", nowhere.toString()).isMistake("nothing-to-rebuild", "vi");
        Terminal.type("en", "letters", "--data", nowhere.toString()).isMistake("nothing-to-rebuild", "en");
        assertThat(nowhere).doesNotExist();
    }
}
