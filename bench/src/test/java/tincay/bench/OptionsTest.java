package tincay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void with_no_question_named_all_are_asked_in_at_least_five_rounds() {
        var options = Options.of(List.of());
        assertThat(options.questions()).containsExactly(Question.values());
        assertThat(options.rounds()).isGreaterThanOrEqualTo(5);
        assertThat(options.events()).isEqualTo(10_000_000);
    }

    @Test
    void what_is_typed_counts_wherever_it_stands() {
        var options = Options.of(List.of("lag", "--json", "out.json", "--short", "append", "--rounds", "7"));
        assertThat(options.questions()).containsExactly(Question.LAG, Question.APPEND);
        assertThat(options.rounds()).isEqualTo(7);
        assertThat(options.json()).isEqualTo(Path.of("out.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"speed", "--fast", "--json", "--rounds", "--rounds 0", "--events many", "lag append speed"})
    void what_is_not_ours_is_not_understood(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of(List.of(typed.split(" "))));
    }
}
