package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.Role;

class CodeListsTest {

    private final CodeLists lists = CodeLists.of("2026-1");

    @ParameterizedTest
    @MethodSource("enums")
    void an_enum_has_its_list_code_by_code_and_nothing_more(Class<? extends Enum<?>> codes) {
        String list = listName(codes);
        assertThat(lists.codes(list))
                .as(list)
                .containsExactlyElementsOf(
                        Stream.of(codes.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void every_code_of_every_list_is_called_something_in_both_languages_and_nothing_twice() {
        for (String list : lists.names()) {
            for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
                assertThat(lists.codes(list).stream()
                                .map(code ->
                                        lists.label(list, code).orElseThrow().in(language)))
                        .as(list)
                        .allSatisfy(label -> assertThat(label).isNotBlank().isEqualTo(label.strip()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void no_line_of_the_lists_says_the_same_code_again() {
        List<String> lines = Rows.of("2026-1", "lists.tsv").stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
        assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.matches("[A-Z_]+ [A-Za-z0-9_]+"));
        assertThat(lists.names().stream()
                        .mapToInt(list -> lists.codes(list).size())
                        .sum())
                .isEqualTo(lines.size());
    }

    @Test
    void what_no_list_holds_is_not_known() {
        assertThat(lists.codes("NO_SUCH_LIST")).isEmpty();
        assertThat(lists.has("NO_SUCH_LIST", "FEMALE")).isFalse();
        assertThat(lists.has("SEX", "SEVENTEEN")).isFalse();
        assertThat(lists.has("SEX", "FEMALE")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, AGE_UNDER_16
            15, AGE_UNDER_16
            16, AGE_16_17
            17, AGE_16_17
            18, AGE_18_29
            29, AGE_18_29
            30, AGE_30_44
            44, AGE_30_44
            45, AGE_45_59
            59, AGE_45_59
            60, AGE_60_PLUS
            110, AGE_60_PLUS
            """)
    void an_age_falls_into_one_band(int years, AgeBand band) {
        assertThat(AgeBand.at(years)).isEqualTo(band);
    }

    /** Every enum of this package, found by looking, and the two lists that live with their capability. */
    static Stream<Class<?>> enums() throws Exception {
        Path here =
                Path.of(CodeLists.class.getResource("CodeLists.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(here)) {
            List<Class<?>> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .sorted()
                    .map(name -> type("tincay.domain.codes." + name.replace(".class", "")))
                    .filter(Class::isEnum)
                    .collect(Collectors.toList());
            assertThat(found).hasSizeGreaterThan(30);
            found.addAll(List.of(Role.class, DisclosurePurpose.class));
            return found.stream();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String listName(Class<?> codes) {
        return codes.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
