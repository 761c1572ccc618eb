package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.codes.Act.InternationalType;

class ActsTest {

    private final Acts acts = Acts.of("2026-1");

    @Test
    void thirty_acts_are_told_apart_twenty_three_of_them_punishable_by_decree() {
        assertThat(acts.all()).hasSize(30);
        assertThat(acts.all().stream().map(Act::key)).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z_]+"));
        assertThat(acts.all().stream().filter(act -> !act.penaltyArticle().isEmpty()))
                .hasSize(23)
                .allMatch(act -> act.penaltyArticle().matches("(3[7-9]|4[0-5])(\\..*)?"));
    }

    @Test
    void every_form_and_every_international_type_has_an_act_and_every_act_a_name_in_both_languages() {
        assertThat(acts.all().stream().map(Act::form).distinct()).containsExactlyInAnyOrder(ViolenceForm.values());
        assertThat(acts.all().stream().map(Act::international).distinct())
                .containsExactlyInAnyOrder(InternationalType.values());
        for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            assertThat(acts.all().stream().map(act -> act.label().in(language)))
                    .allSatisfy(name -> assertThat(name).isNotBlank())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "marital_sexual_coercion, SEXUAL, RAPE",
        "forced_sex_not_spouse, SEXUAL, RAPE",
        "unwanted_sexual_contact, SEXUAL, SEXUAL_ASSAULT",
        "beating_or_injury, PHYSICAL, PHYSICAL_ASSAULT",
        "forced_marriage, PSYCHOLOGICAL, FORCED_MARRIAGE",
        "control_of_income, ECONOMIC, DENIAL_OF_RESOURCES",
        "insult_humiliation, PSYCHOLOGICAL, PSYCHOLOGICAL_ABUSE"
    })
    void an_act_is_found_by_its_key(String key, ViolenceForm form, InternationalType type) {
        Act act = acts.find(key).orElseThrow();
        assertThat(act.form()).isEqualTo(form);
        assertThat(act.international()).isEqualTo(type);
    }

    @Test
    void an_act_of_no_list_is_not_found() {
        assertThat(acts.find("walking_by")).isEmpty();
    }
}
