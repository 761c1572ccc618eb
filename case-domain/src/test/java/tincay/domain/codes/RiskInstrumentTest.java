package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskInstrumentTest {

    private static final RiskFacts ADULT = new RiskFacts(false, false);

    private final RiskInstrument instrument = RiskInstrument.of("2026-1");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answered yes,                                                    score, level
            '',                                                                0,  LOW
            moneyControlled,                                                   1,  LOW
            escalating injured,                                                4,  LOW
            escalating injured alcoholDrugs,                                   5,  MEDIUM
            escalating injured separating following controlling alcoholDrugs,  11, MEDIUM
            escalating injured separating following controlling isolated,      12, HIGH
            afraidForLife,                                                     3,  MEDIUM
            orderBreached,                                                     2,  MEDIUM
            childrenThreatened,                                                3,  MEDIUM
            beatenPregnant,                                                    3,  LOW
            weapon,                                                            4,  HIGH
            strangled,                                                         4,  HIGH
            threatToKill,                                                      4,  HIGH
            forcedSex,                                                         3,  HIGH
            worseAfterLeaving,                                                 3,  HIGH
            suicideThreatOther,                                                3,  HIGH
            suicideSelf,                                                       3,  HIGH
            """)
    void answers_add_up_and_some_decide_alone(String yes, int score, RiskLevel level) {
        assertThat(instrument.score(yes(yes))).isEqualTo(score);
        assertThat(instrument.level(yes(yes), ADULT)).isEqualTo(level);
    }

    @Test
    void what_is_asked_of_partners_is_asked_of_nobody_else() {
        assertThat(instrument.questionsAbout(Relation.SON))
                .hasSize(22)
                .extracting(RiskQuestion::key)
                .doesNotContain("separating", "stepchild")
                .contains("needsThatPerson", "moneyControlled");
        assertThat(instrument.questionsAbout(Relation.EX_HUSBAND)).isEqualTo(instrument.questions());
        assertThat(instrument.questionsAbout(Relation.NOT_SAID)).isEqualTo(instrument.questions());
    }

    @Test
    void beaten_in_an_earlier_pregnancy_counts_and_in_this_one_is_high() {
        assertThat(instrument.level(yes("beatenPregnant"), new RiskFacts(false, true)))
                .isEqualTo(RiskLevel.HIGH);
        assertThat(instrument.level(yes("moneyControlled"), new RiskFacts(false, true)))
                .isEqualTo(RiskLevel.LOW);
    }

    @Test
    void somebody_under_sixteen_is_never_low() {
        assertThat(instrument.level(Map.of(), new RiskFacts(true, false))).isEqualTo(RiskLevel.MEDIUM);
        assertThat(instrument.level(yes("strangled"), new RiskFacts(true, false)))
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void six_answers_not_known_are_medium_and_five_are_not() {
        List<String> first =
                instrument.questions().stream().map(RiskQuestion::key).limit(6).toList();
        assertThat(instrument.level(notKnown(first.subList(0, 5)), ADULT)).isEqualTo(RiskLevel.LOW);
        assertThat(instrument.level(notKnown(first), ADULT)).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void a_no_adds_nothing() {
        Map<String, Boolean> no = new HashMap<>();
        instrument.questions().forEach(question -> no.put(question.key(), false));
        assertThat(instrument.score(no)).isZero();
        assertThat(instrument.level(no, ADULT)).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void all_twenty_four_questions_come_to_fifty_five_at_the_most_and_speak_both_languages() {
        Map<String, Boolean> all = new HashMap<>();
        instrument.questions().forEach(question -> all.put(question.key(), true));
        assertThat(all).hasSize(24);
        assertThat(instrument.score(all)).isEqualTo(55);
        assertThat(instrument.questions()).allSatisfy(question -> {
            assertThat(question.text().vi()).isNotBlank();
            assertThat(question.text().en()).isNotBlank();
            assertThat(question.asked()).isNotBlank();
        });
    }

    @Test
    void only_its_own_questions_are_known_to_it() {
        assertThat(instrument.version()).isEqualTo("2026-1");
        assertThat(instrument.asks(List.of("weapon", "suicideSelf"))).isTrue();
        assertThat(instrument.asks(List.of("weapon", "shoeSize"))).isFalse();
        assertThat(instrument.score(Map.of("shoeSize", true))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-1", "2026-2", ""})
    void a_version_that_never_was_is_not_made_up(String version) {
        assertThatThrownBy(() -> RiskInstrument.of(version)).isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, Boolean> yes(String keys) {
        Map<String, Boolean> answers = new HashMap<>();
        Arrays.stream(keys.split(" ", -1)).filter(key -> !key.isEmpty()).forEach(key -> answers.put(key, true));
        return answers;
    }

    private static Map<String, Boolean> notKnown(List<String> keys) {
        Map<String, Boolean> answers = new HashMap<>();
        keys.forEach(key -> answers.put(key, null));
        return answers;
    }
}
