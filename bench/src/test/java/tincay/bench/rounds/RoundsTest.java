package tincay.bench.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> taken = new ArrayList<>();

    @Test
    void after_a_first_time_to_get_warm_each_round_goes_forth_and_back() throws Exception {
        Rounds.take(2, List.of(side("a", 1), side("b", 1)));
        assertThat(taken).containsExactly("a", "b", "a", "b", "b", "a", "a", "b", "b", "a");
    }

    @Test
    void a_side_reaches_in_a_round_the_middle_of_its_two_slices() throws Exception {
        var slices = List.of(50.0, 10.0, 30.0).iterator();
        var rounds = Rounds.take(1, List.of(new Side("a", slices::next)));
        assertThat(rounds.figures()).containsExactly(Map.of("a", 20.0));
    }

    @Test
    void a_ratio_is_taken_within_each_round() {
        var rounds = new Rounds(List.of(Map.of("a", 2.0, "b", 4.0), Map.of("a", 9.0, "b", 3.0)));
        assertThat(rounds.ratios(List.of("a"), List.of("b"))).containsExactly(0.5, 3.0);
        assertThat(rounds.ratios(List.of("a", "a"), List.of())).containsExactly(4.0, 81.0);
    }

    @Test
    void a_ratio_of_a_side_that_was_not_taken_is_no_ratio() {
        var rounds = new Rounds(List.of(Map.of("a", 2.0)));
        assertThatThrownBy(() -> rounds.ratios(List.of("a"), List.of("c"))).hasMessageContaining("c");
    }

    private Side side(String name, double figure) {
        return new Side(name, () -> {
            taken.add(name);
            return figure;
        });
    }
}
