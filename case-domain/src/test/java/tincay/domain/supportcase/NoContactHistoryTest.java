package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.nocontact.NoContactStory.THIRD_DAY;
import static tincay.domain.nocontact.NoContactStory.breached;
import static tincay.domain.nocontact.NoContactStory.ended;
import static tincay.domain.nocontact.NoContactStory.ordered;
import static tincay.domain.nocontact.NoContactStory.requested;
import static tincay.domain.nocontact.NoContactStory.turnedDown;
import static tincay.domain.supportcase.CaseStory.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactEvent;

class NoContactHistoryTest {

    @Test
    void an_order_renewed_broken_and_ended_is_possible() {
        CaseInvariants.check(story(
                requested(),
                ordered(),
                breached(NEXT_DAY),
                ordered(THIRD_DAY, THIRD_DAY.plusDays(3)),
                ended(THIRD_DAY.plusDays(1)),
                breached(THIRD_DAY.plusDays(1))));
        CaseInvariants.check(story(requested(), turnedDown()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_impossible_history_is_named_by_its_sentence(String sentence, List<OfCase> history) {
        assertThatThrownBy(() -> CaseInvariants.check(history))
                .isInstanceOf(AssertionError.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                broken("keeping away begins with a request, once", ordered()),
                broken("keeping away begins with a request, once", requested(), requested()),
                broken("no other body asks without her consent", requested(OrderRequester.BODY_WITH_CONSENT, false)),
                broken("after a refusal nothing happens to a request", requested(), turnedDown(), ordered()),
                broken("what was ordered is not refused", requested(), ordered(), turnedDown()),
                broken(
                        "after its end only an earlier breach is recorded",
                        requested(),
                        ordered(),
                        ended(THIRD_DAY),
                        ended(THIRD_DAY)),
                broken("only what was ordered ends", requested(), ended(NEXT_DAY)),
                broken("an order is broken on one of its days", requested(), ordered(), breached(ARRIVAL)),
                broken(
                        "an order lasts no longer than the law lets it",
                        requested(),
                        ordered(NEXT_DAY, THIRD_DAY.plusDays(1))),
                broken("nothing is ordered before it was asked for", requested(), ordered(ARRIVAL, NEXT_DAY)),
                broken("one order follows the other", requested(), ordered(), ordered(NEXT_DAY, THIRD_DAY)));
    }

    private static Arguments broken(String sentence, NoContactEvent... facts) {
        return Arguments.of(sentence, story(facts));
    }

    private static List<OfCase> story(NoContactEvent... facts) {
        List<OfCase> history = new ArrayList<>(List.of(opened()));
        history.addAll(List.of(facts));
        return history;
    }
}
