package tincay.domain.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EthnicGroupsTest {

    private final List<EthnicGroup> groups = EthnicGroups.of("2026-1");

    @Test
    void fifty_four_groups_each_with_a_key_a_name_and_two_numbers_of_its_own() {
        assertThat(groups).hasSize(54);
        assertThat(groups.stream().map(EthnicGroup::key)).doesNotHaveDuplicates();
        assertThat(groups.stream().map(group -> group.name().vi())).doesNotHaveDuplicates();
        assertThat(groups.stream().map(EthnicGroup::number1979))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d\\d"));
        assertThat(groups.stream().map(EthnicGroup::number2008))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d\\d"));
    }

    @Test
    void those_most_asked_for_here_come_first() {
        assertThat(groups.stream().limit(3).map(EthnicGroup::key)).containsExactly("muong", "dao", "kinh");
    }

    @Test
    void the_list_staff_choose_from_is_the_groups_and_three_answers_more() {
        assertThat(CodeLists.of("2026-1").codes("ETHNIC_GROUP"))
                .containsExactlyElementsOf(Stream.concat(
                                groups.stream().map(EthnicGroup::key), Stream.of("foreign", "UNKNOWN", "NOT_SAID"))
                        .toList());
    }
}
