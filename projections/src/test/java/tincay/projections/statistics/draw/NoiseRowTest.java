package tincay.projections.statistics.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoiseRowTest {

    @ParameterizedTest
    @MethodSource("tincay.projections.statistics.draw.NoiseRows#all")
    void every_row_has_the_variance_it_is_named_by(NoiseRow row) {
        double variance = IntStream.rangeClosed(-row.bound(), row.bound())
                .mapToDouble(noise -> (double) row.weightOf(noise) / NoiseRow.WHOLE * noise * noise)
                .sum();
        assertThat(variance).isCloseTo(row.variance(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("tincay.projections.statistics.draw.NoiseRows#all")
    void a_share_ends_where_the_next_begins(NoiseRow row) {
        long upTo = 0;
        for (int noise = -row.bound(); noise <= row.bound(); noise++) {
            assertThat(row.at(upTo)).isEqualTo(noise);
            upTo += row.weightOf(noise);
            assertThat(row.at(upTo - 1)).isEqualTo(noise);
        }
        assertThat(upTo).isEqualTo(NoiseRow.WHOLE);
    }

    @Test
    void there_are_the_rows_the_plans_use_and_no_others() {
        assertThat(NoiseRows.all()).hasSize(8);
        assertThat(NoiseRows.of(36, 36)).isPresent();
        assertThat(NoiseRows.of(1, 6)).isEmpty();
    }

    @Test
    void a_row_that_leans_to_one_side_is_none() {
        assertThatThrownBy(() -> new NoiseRow(1, 1, List.of(1L, 3L, NoiseRow.WHOLE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_that_is_not_whole_is_none() {
        assertThatThrownBy(() -> new NoiseRow(1, 1, List.of(1L, 3L, 4L))).isInstanceOf(IllegalArgumentException.class);
    }
}
