package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.Places.Found;
import tincay.domain.codes.Places.Unit;

/** A larger file of units is only data: two invented provinces, whose communes no code knows. */
class UnitsTest {

    private static final LocalDate THEN = LocalDate.of(2024, 5, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 5, 1);

    private final Units units = Units.of(Stream.of(
                    "88|2008-08-01|province|Sông Mẫu||",
                    "89|2008-08-01|province|Núi Mẫu||",
                    "90|2008-08-01|province|Chưa Có Xã||",
                    "881|2008-08-01|district|Huyện Cũ|88|",
                    "88001|2008-08-01|commune|Đá Trắng|881|88001",
                    "88002|2008-08-01|commune|Suối Đục|881|88001 89001",
                    "88001|2025-07-01|commune|Hợp Nhất|88|",
                    "89001|2025-07-01|commune|Đá Trắng|89|",
                    "89002|2025-07-01|ward|Đà Trang|89|")
            .map(row -> row.split("\\|", -1))
            .toList());

    @Test
    void an_area_is_any_province_whose_communes_are_known() {
        assertThat(names(units.areas())).containsExactly("Sông Mẫu", "Hợp Nhất", "Núi Mẫu", "Đá Trắng", "Đà Trang");
        assertThat(units.areasOf(new Place("88001", Places.FORMERLY))).containsExactly("88001", "88");
        assertThat(units.areasOf(new Place("88002", Places.FORMERLY))).containsExactly("88");
        assertThat(units.areasOf(new Place("89002", Places.TODAY))).containsExactly("89002", "89");
    }

    @Test
    void a_former_name_finds_what_lies_there_today_and_says_what_it_was() {
        List<Found> found = units.search("suoi duc", NOW);
        assertThat(found.stream().map(one -> one.unit().place().code())).containsExactly("88001", "89001");
        assertThat(names(found.getFirst().others())).containsExactly("Đá Trắng", "Suối Đục");
    }

    @Test
    void todays_name_finds_what_lay_there_then() {
        assertThat(units.search("hop nhat", THEN).stream().map(one -> one.unit().name()))
                .containsExactly("Đá Trắng", "Suối Đục");
    }

    @Test
    void a_part_of_a_name_without_marks_is_enough_and_the_closest_comes_first() {
        assertThat(units.search("DA TR", NOW).stream().map(one -> one.unit().name()))
                .containsExactly("Đá Trắng", "Đà Trang", "Hợp Nhất");
        assertThat(units.search("xã đá trắng", NOW)).isNotEmpty();
        assertThat(units.search(" ", NOW)).isEmpty();
        assertThat(units.search("mẫu", NOW)).isEmpty();
    }

    @Test
    void marks_tell_two_names_apart_and_without_them_a_name_can_mean_both() {
        assertThat(units.named("Đá Trắng", NOW).orElseThrow().place().code()).isEqualTo("89001");
        assertThat(units.named("phường Đà Trang", NOW).orElseThrow().place().code())
                .isEqualTo("89002");
        assertThat(units.named("da trang", NOW)).isEmpty();
        assertThat(units.named("da trang", THEN).orElseThrow().place().code()).isEqualTo("88001");
    }

    @Test
    void a_name_whose_ground_was_divided_means_no_one_commune() {
        assertThat(units.named("Suối Đục", THEN)).isPresent();
        assertThat(units.named("Suối Đục", NOW)).isEmpty();
        assertThat(units.named("Không Có", NOW)).isEmpty();
    }

    @Test
    void a_code_used_again_names_another_commune_by_the_day() {
        assertThat(units.at("88001", THEN).orElseThrow().name()).isEqualTo("Đá Trắng");
        assertThat(units.at("88001", NOW).orElseThrow().name()).isEqualTo("Hợp Nhất");
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }
}
