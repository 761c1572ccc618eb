package tincay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FileSizeTest {

    private static final List<Path> ROOTS = List.of(
            Path.of("../case-domain/src"), Path.of("../projections/src"), Path.of("src"), Path.of("../bench/src"));

    @Test
    void the_usual_source_file_is_short() throws IOException {
        List<Long> lengths = sources().map(FileSizeTest::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
    }

    @Test
    void no_main_source_file_is_longer_than_three_hundred_lines() throws IOException {
        assertThat(sources().filter(file -> file.toString().contains("/main/")).filter(file -> lines(file) > 300))
                .isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path root : ROOTS) {
            all = Stream.concat(all, Files.walk(root));
        }
        return all.filter(file -> file.toString().endsWith(".java"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
