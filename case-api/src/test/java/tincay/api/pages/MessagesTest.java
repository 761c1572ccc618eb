package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** The files of pages; the others are lists of standard texts, some of which wait for their page. */
    private static final Set<String> PAGES = Set.of(
            "address",
            "administration",
            "care",
            "case",
            "data-request",
            "feedback",
            "instrument",
            "no-contact",
            "office",
            "pages",
            "people",
            "statistics",
            "publication",
            "stay",
            "supervision",
            "tables",
            "ties",
            "transfer",
            "urgent");

    private static final Path CODE = Path.of("src/main/java");

    /** Written in a template as {@code #{key}} or handed to a fragment in quotes. */
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*\\w)[}(]|'([a-z]+\\.[\\w.-]*\\w)'");

    @Test
    void every_text_exists_in_both_languages() {
        files().forEach(name -> {
            assertThat(keys(name + "_en")).as(name).isEqualTo(keys(name));
            assertThat(texts(name).values())
                    .as(name)
                    .noneMatch(text -> text.toString().isBlank());
            assertThat(texts(name + "_en").values())
                    .as(name)
                    .noneMatch(text -> text.toString().isBlank());
        });
    }

    @Test
    void a_text_stands_in_one_file_only() {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = files().stream()
                .flatMap(name -> keys(name).stream())
                .filter(key -> !seen.add(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(twice).isEmpty();
    }

    @Test
    void every_key_a_template_uses_has_a_text() {
        Set<String> known =
                files().stream().flatMap(name -> keys(name).stream()).collect(Collectors.toSet());
        Set<String> used = templates()
                .flatMap(template -> KEY.matcher(read(template)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(key -> !key.startsWith("code.") && !key.startsWith("place."))
                .filter(key -> !isField(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(known).containsAll(used);
    }

    @Test
    void every_text_is_used_somewhere() {
        String everything =
                Stream.concat(templates(), sources()).map(MessagesTest::read).collect(Collectors.joining("\n"))
                        + Stream.of("../case-domain/src/main/java", "../projections/src/main/java")
                                .flatMap(folder -> walk(Path.of(folder), ".java"))
                                .map(MessagesTest::read)
                                .collect(Collectors.joining("\n"));
        Set<String> unused = files().stream()
                .filter(PAGES::contains)
                .flatMap(name -> keys(name).stream())
                .filter(key -> !everything.contains(key) && !isMadeFromParts(key, everything))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** A hint belongs to its label; other keys are put together from a beginning and a code. */
    private static boolean isMadeFromParts(String key, String everything) {
        String stem = key.endsWith(".hint") ? key.substring(0, key.length() - ".hint".length()) : key;
        if (everything.contains(stem)) {
            return true;
        }
        for (int dot = stem.lastIndexOf('.'); dot > 0; dot = stem.lastIndexOf('.', dot - 1)) {
            if (everything.contains("\"" + stem.substring(0, dot + 1) + "\"")
                    || everything.contains("|" + stem.substring(0, dot + 1) + "$")
                    || everything.contains("'" + stem.substring(0, dot + 1) + "'")) {
                return true;
            }
        }
        return false;
    }

    /** The names of form fields look like keys. */
    private static boolean isField(String key) {
        return Stream.of(
                                        "consent.",
                                        "urgent.dataGroups",
                                        "urgent.ifWeWait",
                                        "urgent.notToldBecause",
                                        "urgent.recipient.",
                                        "urgent.whyNoConsent",
                                        "person.",
                                        "facts.",
                                        "violence.",
                                        "safeContact.",
                                        "receiver.",
                                        "recipient.",
                                        "reconciliation.",
                                        "call.",
                                        "heard.",
                                        "told.",
                                        "perpetrator.",
                                        "reporter.",
                                        "representative.")
                                .anyMatch(key::startsWith)
                        && !keys("case").contains(key)
                || key.endsWith(".time")
                || key.endsWith(".hour")
                || key.startsWith("answers.");
    }

    private static Set<String> files() {
        return walk(RESOURCES.resolve("messages"), ".properties")
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String name) {
        return texts(name).stringPropertyNames();
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + ".properties"))) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }

    private static Stream<Path> templates() {
        return walk(RESOURCES.resolve("templates"), ".html");
    }

    private static Stream<Path> sources() {
        return walk(CODE, ".java");
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
