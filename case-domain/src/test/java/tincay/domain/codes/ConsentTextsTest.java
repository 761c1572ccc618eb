package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTextsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ConsentTexts texts = ConsentTexts.of("2026-1");

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void every_purpose_is_asked_in_at_most_six_sentences_and_the_last_is_the_question(ConsentPurpose purpose) {
        for (Locale language : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
            String text = texts.text(purpose.name(), language, "chị", "tôi");
            assertThat(text).endsWith("?");
            assertThat(text.split("[.?!](?=\\s|$)")).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void the_record_is_asked_for_in_the_words_that_were_agreed() {
        assertThat(texts.text("CASE_RECORD", VIETNAMESE, "chị", "tôi"))
                .startsWith("Tôi muốn ghi lại chuyện của chị để giúp chị và để chị không phải kể lại nhiều lần.")
                .contains("Lãnh đạo Hội không xem được.")
                .endsWith("Chị có đồng ý cho tôi ghi lại không?");
        assertThat(texts.text("CASE_RECORD", Locale.ENGLISH, "chị", "tôi"))
                .startsWith("I would like to write down what you tell me, to help you")
                .endsWith("Do you agree that I write it down?");
    }

    @Test
    void a_text_speaks_to_who_listens_in_the_form_they_chose() {
        String toAnOldMan = texts.text("CASE_RECORD", VIETNAMESE, "bác", "cháu");
        assertThat(toAnOldMan)
                .startsWith("Cháu muốn ghi lại chuyện của bác")
                .endsWith("Bác có đồng ý cho cháu ghi lại không?")
                .doesNotContainIgnoringCase("chị");
        assertThat(texts.text("CHILD", VIETNAMESE, "cháu", "cô")).startsWith("Cháu kể ra là đúng");
    }

    @Test
    void no_place_for_a_form_of_address_is_left_open_in_any_text() {
        assertThat(texts.names())
                .containsExactly(
                        "CASE_RECORD", "CHILD", "CONTACT", "NOTICE", "REFERRAL", "STATISTICS", "URGENT", "WITHDRAWAL")
                .allSatisfy(name -> {
                    for (Locale language : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
                        assertThat(texts.text(name, language, "chị", "tôi"))
                                .isNotBlank()
                                .doesNotContain("{you}", "{You}", "{me}", "{Me}", "{they}");
                    }
                });
    }

    @Test
    void a_text_nobody_wrote_is_not_read_out() {
        assertThatThrownBy(() -> texts.text("PHOTOGRAPH", VIETNAMESE, "chị", "tôi"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(texts.version()).isEqualTo("2026-1");
    }
}
