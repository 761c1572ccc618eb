package tincay.api.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.domain.codes.CodeLists;
import tincay.domain.codes.Places;

class LegacyTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ngaøy ñeán", "Hoï vaø teân", "Ngöôøi ñoù laø", "Beänh vieän", "Xaõ Yeân Baøi"})
    void text_for_vni_fonts_is_known(String text) {
        assertThat(LegacyText.isVni(text)).isTrue();
        assertThat(LegacyText.isTcvn3(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngµy ®Õn", "Hä vµ tªn", "Ng­êi ®ã lµ", "D©n téc Kinh, §µ B¾c", "QuËn Hµ §«ng"})
    void text_for_tcvn3_fonts_is_known(String text) {
        assertThat(LegacyText.isTcvn3(text)).isTrue();
        assertThat(LegacyText.isVni(text)).isFalse();
    }

    @Test
    void no_name_of_a_place_and_no_label_is_taken_for_old_text() {
        var lists = CodeLists.of("2026-1");
        lists.names()
                .forEach(list -> lists.codes(list)
                        .forEach(code ->
                                isUnicode(lists.label(list, code).orElseThrow().vi())));
        Places.communesToday().forEach(unit -> isUnicode(unit.fullName()));
        for (String text : new String[] {
            "hoà giải, khoá cửa, thuý, quý, xuân, tuần, thuê, oà khóc", "Ông Nguyễn Xuân Huỳnh", "uống thuốc sâu"
        }) {
            isUnicode(text);
        }
    }

    private static void isUnicode(String text) {
        assertThat(LegacyText.isVni(text)).as(text).isFalse();
        assertThat(LegacyText.isTcvn3(text)).as(text).isFalse();
    }
}
