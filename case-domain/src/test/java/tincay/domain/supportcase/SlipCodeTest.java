package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.domain.refusal.Refused;

class SlipCodeTest {

    private static final String SIGNS = "23456789ACDEFGHKLMNPQRTVWXY";

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void one_sign_misheard_or_two_neighbours_exchanged_and_it_is_no_code() {
        for (int i = 0; i < 300; i++) {
            String code = SlipCode.draw(random).value().replace("-", "").substring(1);
            for (int at = 0; at < code.length(); at++) {
                for (char sign : SIGNS.toCharArray()) {
                    if (sign != code.charAt(at)) {
                        isWrong(code.substring(0, at) + sign + code.substring(at + 1));
                    }
                }
                if (at > 0 && code.charAt(at) != code.charAt(at - 1)) {
                    isWrong(code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1));
                }
            }
        }
    }

    @Test
    void it_is_read_however_it_was_spoken() {
        SlipCode code = SlipCode.draw(random);
        String signs = code.value().replace("-", "");
        for (String spoken : new String[] {
            code.value(),
            signs,
            signs.substring(1),
            signs.toLowerCase(java.util.Locale.ROOT),
            " " + String.join(" ", signs.split(""))
        }) {
            assertThat(SlipCode.read(spoken)).isEqualTo(code);
        }
        assertThat(new SlipCode(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "R-4H7K", "R-0O1I-2", "7F3K-9QWM", "S-4H7K-2", "R-4H7K-22"})
    void what_looks_like_no_code_is_refused(String spoken) {
        isWrong(spoken);
        assertThatThrownBy(() -> new SlipCode(spoken)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void isWrong(String spoken) {
        assertThatThrownBy(() -> SlipCode.read(spoken))
                .as(spoken)
                .isInstanceOf(Refused.class)
                .hasMessage("referral.slip-code-wrong");
    }
}
