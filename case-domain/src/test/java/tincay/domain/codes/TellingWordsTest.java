package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingWordsTest {

    private final TellingWords words = TellingWords.of("2026-1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bạo lực",
                "violence",
                "tạm lánh",
                "shelter",
                "nguy cơ",
                "risk",
                "hồ sơ",
                "an toàn",
                "phụ nữ",
                "công an",
                "TinCay",
                "Gọi CÔNG AN xã.",
                "gọi cong an",
                "ba chữ bạo\nlực ở đây",
                "bạo - lực",
                "Shelters",
                "(an  toàn)"
            })
    void a_word_that_tells_is_found_however_it_is_written(String text) {
        assertThat(words.in(text)).isTrue();
        assertThat(words.in(Normalizer.normalize(text, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sang nhà cô Ba, đi lối sau bếp.",
                "lo công ăn việc làm",
                "giúp công anh Tư",
                "cơ nguy",
                "asterisk",
                "113 · 115 · 111"
            })
    void words_of_every_day_are_left_alone(String text) {
        assertThat(words.in(text)).isFalse();
    }

    @Test
    void where_a_plan_is_kept_says_whether_it_takes_a_paper() {
        assertThat(PlanCopy.values())
                .filteredOn(PlanCopy::isPaper)
                .containsExactly(PlanCopy.PAPER_WITH_HER, PlanCopy.PAPER_ELSEWHERE);
    }
}
