package tincay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.bench.rounds.Rounds;

/** What a person at the terminal reads. */
class BenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"vi, Không hiểu những gì vừa gõ", "en_US.UTF-8, That was not understood"})
    void an_unknown_question_is_answered_in_one_sentence_and_nothing_is_started(String language, String sentence) {
        assertThat(bench(language).follow(List.of("sped"))).isEqualTo(2);
        assertThat(text(err)).startsWith(sentence).doesNotContain("sped").hasLineCount(1);
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void help_names_every_question(String language) {
        assertThat(bench(language).follow(List.of("append", "--help"))).isZero();
        for (Question question : Question.values()) {
            assertThat(text(out)).containsIgnoringCase("  " + question.name() + " ");
        }
    }

    @Test
    void both_languages_have_words_for_the_same_things() {
        assertThat(Words.in("vi").texts().keySet())
                .isEqualTo(Words.in("en").texts().keySet());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void every_ratio_has_words(Question question) {
        var ratios = question.trial().ratios();
        assertThat(ratios).isNotEmpty().allSatisfy(ratio -> {
            assertThat(Words.in("vi").of(ratio.name())).isNotBlank();
            assertThat(Words.in("en").of(ratio.name())).isNotBlank();
        });
    }

    @Test
    void a_goal_counts_as_met_only_where_the_bound_meets_it() {
        var figures = List.of(9.0, 9.0, 9.0, 8.0, 9.0).stream()
                .map(large -> Map.of("large log", large, "small log", 10.0))
                .toList();
        assertThat(new Table(Words.in("en")).of(Question.SIZE, new Rounds(figures)))
                .containsPattern("large log / small log +0\\.90 +0\\.80 +≥ 0\\.85 +0\\.95 +perhaps");
    }

    @Test
    void programs_get_every_round() {
        var rounds = new Rounds(List.of(Map.of("rebuild", 3.0, "S_in", 4.0), Map.of("rebuild", 1.0, "S_in", 2.0)));
        assertThat(Json.of(Map.of(Question.REBUILD, rounds)).replaceAll("\\s", ""))
                .contains("\"rounds\":[0.75,0.5]", "\"rebuild\":3.0", "\"rebuild\":1.0", "\"median\":0.625");
    }

    private Bench bench(String language) {
        return new Bench(Words.in(language), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8);
    }
}
