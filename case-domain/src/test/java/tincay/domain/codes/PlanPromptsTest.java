package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PlanPromptsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final PlanPrompts prompts = PlanPrompts.of("2026-1");

    @Test
    void a_plan_has_fourteen_parts_in_the_order_they_are_asked() {
        assertThat(prompts.all())
                .extracting(PlanPrompt::key)
                .containsExactly(
                        "signs",
                        "rooms",
                        "signal",
                        "people",
                        "goTo",
                        "bag",
                        "money",
                        "phone",
                        "children",
                        "outside",
                        "poison",
                        "health",
                        "heart",
                        "next");
    }

    @Test
    void every_part_is_asked_in_one_breath_and_named_briefly_in_both_languages() {
        for (Locale language : LANGUAGES) {
            assertThat(prompts.all()).allSatisfy(prompt -> {
                assertThat(prompt.question().in(language)).endsWith("?");
                assertThat(prompt.question().in(language).split(" ")).hasSizeLessThanOrEqualTo(25);
                assertThat(prompt.title().in(language)).hasSizeBetween(3, 25);
            });
        }
    }

    @Test
    void no_title_tells_a_finder_what_the_paper_is_about() {
        var telling = TellingWords.of("2026-1");
        assertThat(prompts.all().stream()
                        .flatMap(prompt ->
                                Stream.of(prompt.title().vi(), prompt.title().en())))
                .noneMatch(telling::in);
    }

    @Test
    void what_is_no_part_is_not_known() {
        assertThat(prompts.ask(List.of("signs", "bag"))).isTrue();
        assertThat(prompts.ask(List.of("signs", "place"))).isFalse();
        assertThat(prompts.find("place")).isEmpty();
    }
}
