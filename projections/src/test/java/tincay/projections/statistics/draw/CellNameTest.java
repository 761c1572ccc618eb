package tincay.projections.statistics.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellNameTest {

    @Test
    void the_dimensions_stand_in_order_whoever_names_them() {
        assertThat(CellName.of(Map.of("sex", "FEMALE", "area", "01", "period", "2027-H1", "measure", "opened")))
                .hasToString("area=01;measure=opened;period=2027-H1;sex=FEMALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "area", "area=", "b=1;a=1", "a=1;a=2", "a=1;", "a=Hà Nội", "a=1; b=2"})
    void a_cell_named_in_another_way_would_be_drawn_twice_and_is_none(String text) {
        assertThatThrownBy(() -> new CellName(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
