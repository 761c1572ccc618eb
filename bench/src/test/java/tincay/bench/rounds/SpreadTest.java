package tincay.bench.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void the_middle_of_an_even_number_lies_between_two() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    /** From a table of the binomial distribution: of five, all above by chance 1 in 32; of eight, all but one 9 in 256. */
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 1", "7, 1", "8, 2", "11, 3", "20, 6"})
    void the_bound_is_the_highest_that_chance_passes_in_five_of_a_hundred_runs_at_most(int rounds, double bound) {
        var spread = Spread.of(
                DoubleStream.iterate(1, n -> n + 1).limit(rounds).boxed().toList());
        assertThat(spread.low()).isEqualTo(bound);
        assertThat(spread.high()).isEqualTo(rounds + 1 - bound);
    }
}
