package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The lists of the program against a list kept by hand: none has a hole, and none has a word too many. */
class FormsListsTest {

    private final CodeLists lists = CodeLists.of("2026-1");

    private record Kept(String list, String key, String label) {}

    @Test
    void every_list_of_the_forms_has_every_key_and_no_other() throws IOException {
        Map<String, TreeSet<String>> kept = new LinkedHashMap<>();
        kept().forEach(line ->
                kept.computeIfAbsent(line.list(), _ -> new TreeSet<>()).add(line.key()));
        assertThat(kept).hasSizeGreaterThanOrEqualTo(60);
        kept.forEach((list, keys) ->
                assertThat(new TreeSet<>(lists.codes(list))).as(list).isEqualTo(keys));
    }

    @Test
    void every_key_is_called_what_the_forms_call_it_and_something_in_english() throws IOException {
        for (Kept line : kept()) {
            Label label = lists.label(line.list(), line.key()).orElseThrow();
            assertThat(label.vi().replace("(", ""))
                    .as(line.list() + " " + line.key())
                    .startsWith(line.label());
            assertThat(label.in(Locale.ENGLISH))
                    .as(line.list() + " " + line.key())
                    .isNotBlank();
        }
    }

    @Test
    void the_acts_of_the_law_and_the_seven_of_our_own_are_all_there() {
        List<String> own = List.of(
                "forced_sex_not_spouse",
                "unwanted_sexual_contact",
                "forced_pregnancy_or_abortion",
                "forced_marriage",
                "marriage_or_divorce_hindered",
                "following_and_watching",
                "online_threat");
        List<Act> all = Acts.of("2026-1").all();
        assertThat(all).hasSize(30);
        assertThat(all.stream().map(Act::key)).containsAll(own);
        assertThat(all).allSatisfy(act -> {
            assertThat(act.label().vi()).isNotBlank();
            assertThat(act.label().en()).isNotBlank();
        });
    }

    private static List<Kept> kept() throws IOException {
        try (var file = FormsListsTest.class.getResourceAsStream("/golden/forms-lists.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Kept(row[0], row[1], row[2]))
                    .toList();
        }
    }
}
