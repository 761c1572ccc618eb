package tincay.docs;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page that names, for each situation, the tests that show it, is held to the tests there are. */
class SituationsPageTest {

    private static final Path PAGE = Path.of("../docs/situations.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|.*\\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

    @Test
    void every_situation_names_tests_and_every_test_it_names_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> ROW.matcher(line).matches())
                .toList();
        assertThat(rows.stream().map(row -> match(ROW, row).group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(String::valueOf).toList());
        for (String row : rows) {
            Set<String> missing = NAME.matcher(match(ROW, row).group(2))
                    .results()
                    .filter(name -> !sources.containsKey(name.group(1))
                            || (name.group(2) != null
                                    && !sources.get(name.group(1)).contains("void " + name.group(2) + "(")))
                    .map(name -> name.group())
                    .collect(toSet());
            assertThat(missing).as(row.substring(0, 40)).isEmpty();
            assertThat(NAME.matcher(row).find()).as(row.substring(0, 40)).isTrue();
        }
    }

    private static MatchResult match(Pattern pattern, String line) {
        return pattern.matcher(line).results().findFirst().orElseThrow();
    }

    /** What is written in each test class; of two of the same name, both. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SituationsPageTest::read,
                            String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
