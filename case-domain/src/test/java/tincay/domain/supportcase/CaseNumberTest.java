package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @Test
    void a_drawn_number_is_two_groups_of_four_and_can_be_read_back() {
        var random = new SplittableRandom(1);
        Stream.generate(() -> CaseNumber.draw(random)).limit(1_000).forEach(number -> {
            assertThat(number.value()).hasSize(9).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
            assertThat(new CaseNumber(number.toString())).isEqualTo(number);
        });
    }

    @Test
    void every_sign_that_cannot_be_misread_is_drawn_and_no_other() {
        var random = new SplittableRandom(2);
        String drawn = Stream.generate(() -> CaseNumber.draw(random).value())
                .limit(1_000)
                .collect(Collectors.joining());
        assertThat(drawn.chars()
                        .distinct()
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .isEqualTo("-23456789ACDEFGHKLMNPQRTVWXY");
    }

    @Test
    void numbers_repeat_no_sooner_than_chance_allows() {
        var random = new SplittableRandom(3);
        assertThat(Stream.generate(() -> CaseNumber.draw(random)).limit(10_000).distinct())
                .hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7F3K9QWM",
                "7F3K-9QW",
                "7F3K-9QWMM",
                "7f3k-9qwm",
                "0F3K-9QWM",
                "7F3K-9QWO",
                "7F3K-9QWI",
                " 7F3K-9QWM"
            })
    void what_is_no_case_number_is_not_taken_and_not_echoed(String text) {
        assertThatThrownBy(() -> new CaseNumber(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a case number");
    }
}
