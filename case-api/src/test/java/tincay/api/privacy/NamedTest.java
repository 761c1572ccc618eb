package tincay.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Đinh Thị Nhung", " dinh  thi NHUNG ", "ĐINH THỊ NHUNG", "dinh-thi-nhung", "Đinh\tThị Nhung"})
    void a_name_is_the_same_however_it_is_typed(String typed) {
        assertThat(Named.normal(typed)).isEqualTo("dinh thi nhung");
        assertThat(Named.normal(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo("dinh thi nhung");
    }

    @Test
    void who_has_no_name_or_no_year_is_compared_with_nobody() {
        assertThat(Named.of(null, 1990)).isEmpty();
        assertThat(Named.of("Đinh Thị Nhung", null)).isEmpty();
        assertThat(Named.of(" … ", 1990)).isEmpty();
    }

    @Test
    void a_name_on_its_way_is_never_printed() {
        assertThat(new Named("Đinh Thị Nhung", 1990)).hasToString("▇");
    }
}
