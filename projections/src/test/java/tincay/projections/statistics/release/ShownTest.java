package tincay.projections.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "1000002, 1000000"})
    void a_number_is_shown_to_the_nearest_five(long value, long shown) {
        assertThat(Shown.isUnderFive(value)).isFalse();
        assertThat(Shown.rounded(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 1, 0, -1, -20})
    void below_five_nothing_is_shown_as_itself(long value) {
        assertThat(Shown.isUnderFive(value)).isTrue();
        assertThatThrownBy(() -> Shown.rounded(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
