package tincay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import tincay.domain.refusal.RefusalCode;

class RefusalsPageTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void every_refusal_has_its_words_in_both_languages() throws IOException {
        Properties vietnamese = texts(false);
        Properties english = texts(true);
        List<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(30).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code).matches("[a-z-]+\\.[a-z-]+");
            assertThat(vietnamese.getProperty(code))
                    .as("Vietnamese for %s", code)
                    .isNotBlank();
            assertThat(english.getProperty(code)).as("English for %s", code).isNotBlank();
        });
        var page = new StringBuilder("""
                # Why something is refused

                Every code a program reads, and the words people read. A hidden case never gets one of these: it answers like a
                page that does not exist.

                | code | Vietnamese | English |
                |---|---|---|
                """);
        codes.forEach(code -> page.append("| `%s` | %s | %s |\n"
                .formatted(code, spoken(vietnamese.getProperty(code)), english.getProperty(code))));
        Catalogue.compare("refusals.md", page.toString());
    }

    /** As it is read where nobody's own form of address is known. */
    private static String spoken(String text) {
        return text.replace("{you}", "chị")
                .replace("{You}", "Chị")
                .replace("{they}", "chị ấy")
                .replace("{They}", "Chị ấy");
    }

    private static List<String> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("tincay").stream()
                        .filter(type -> type.isAssignableTo(RefusalCode.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(code -> ((RefusalCode) code).code())
                        .sorted()
                        .toList();
    }

    private static Properties texts(boolean english) throws IOException {
        var all = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        all.load(reader);
                    }
                }
            }
        }
        return all;
    }
}
