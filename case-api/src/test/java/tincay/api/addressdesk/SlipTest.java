package tincay.api.addressdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.codes.TellingWords;
import tincay.domain.refusal.Refused;

class SlipTest {

    private static final TellingWords WORDS = TellingWords.of("2026-1");

    @ParameterizedTest
    @CsvSource({
        "Văn phòng Phụ nữ xã, Bàn 1",
        "Trạm y tế mẫu, Phòng chống bạo lực",
        "CÔNG AN XÃ, Trực ban",
        "Nhà tạm lánh, Bàn 1",
        "Trạm y tế mẫu, TinCay",
        "Cong an xa, Bàn 1",
        "Trạm y tế mẫu, Asterisk"
    })
    void a_name_or_a_desk_that_would_tell_is_not_printed(String receiver, String desk) {
        assertThatThrownBy(() -> new Slip("R-4H7K-P", receiver, desk, "khám", null, null).tellingNothing(WORDS))
                .isInstanceOf(Refused.class)
                .hasMessage("referral.slip-tells-too-much");
    }

    @Test
    void what_tells_nothing_is_printed() {
        assertThat(new Slip("R-4H7K-P", "Trạm y tế mẫu", null, "khám", "09:00 01/12/2026", "0900 000 031")
                        .tellingNothing(WORDS)
                        .receiver())
                .isEqualTo("Trạm y tế mẫu");
    }
}
