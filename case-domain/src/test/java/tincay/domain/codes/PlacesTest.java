package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.codes.Places.Unit;

class PlacesTest {

    private static final LocalDate LAST_DAY_OF_OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_NEW = LocalDate.of(2025, 7, 1);

    @Test
    void a_code_that_was_used_again_names_another_commune_from_the_first_of_july_2025() {
        assertThat(Places.at("09700", LAST_DAY_OF_OLD).orElseThrow().fullName()).isEqualTo("Xã Minh Quang");
        assertThat(Places.at("09700", FIRST_DAY_OF_NEW).orElseThrow().fullName())
                .isEqualTo("Xã Ba Vì");
    }

    @Test
    void a_former_commune_has_no_code_any_more_and_a_new_one_had_none_before() {
        assertThat(Places.at("04936", LAST_DAY_OF_OLD).orElseThrow().name()).isEqualTo("Tiến Xuân");
        assertThat(Places.at("04936", FIRST_DAY_OF_NEW)).isEmpty();
        assertThat(Places.at("271", LAST_DAY_OF_OLD)).isPresent();
        assertThat(Places.at("271", FIRST_DAY_OF_NEW)).isEmpty();
    }

    @Test
    void a_province_stays_one_through_the_change() {
        assertThat(Places.at("01", LAST_DAY_OF_OLD)).isEqualTo(Places.at("01", FIRST_DAY_OF_NEW));
        assertThat(Places.at("01", FIRST_DAY_OF_NEW)).isPresent();
    }

    @Test
    void a_unit_knows_which_communes_took_over_its_ground() {
        Unit divided = Places.at("09700", LAST_DAY_OF_OLD).orElseThrow();
        assertThat(divided.wasDivided()).isTrue();
        assertThat(divided.successors().stream().map(Place::code)).containsExactly("09676", "09700");
        assertThat(Places.at("04939", LAST_DAY_OF_OLD).orElseThrow().wasDivided())
                .isFalse();
    }

    @Test
    void hanoi_has_a_hundred_and_twenty_six_communes_and_wards_today() {
        assertThat(Places.communesToday()).hasSize(126);
        assertThat(Places.communesToday().stream().map(Unit::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_unit_lies_within_one_that_is_known_and_was_taken_over_by_ones_that_are() {
        List<Unit> all = Rows.of("2026-1", "units.tsv").stream()
                .map(row ->
                        Places.find(new Place(row[0], LocalDate.parse(row[1]))).orElseThrow())
                .toList();
        assertThat(all).hasSizeGreaterThan(700).doesNotHaveDuplicates().allSatisfy(unit -> {
            assertThat(unit.name()).isNotBlank();
            if (unit.within() != null) {
                assertThat(Places.find(unit.within())).isPresent();
            }
            assertThat(unit.successors())
                    .allMatch(successor -> Places.find(successor).isPresent());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "minh quang, Minh Quang",
        "MINH QUANG, Minh Quang",
        "tien xuan, Tiến Xuân",
        "Đông Xuân, Đông Xuân",
        "dong xuan, Đông Xuân"
    })
    void a_former_name_is_found_with_or_without_marks(String typed, String name) {
        assertThat(Places.search(typed)).extracting(Unit::name).contains(name);
    }

    @Test
    void the_same_name_written_in_two_ways_finds_the_same_and_nothing_finds_nothing() {
        String composed = "Tiến Xuân";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(Places.search(decomposed)).isEqualTo(Places.search(composed)).isNotEmpty();
        assertThat(Places.search(" ")).isEmpty();
        assertThat(Places.search("không có xã này")).isEmpty();
    }
}
