package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.codes.StayEnd.KIN;
import static tincay.domain.codes.StayKind.HOUSEHOLD;
import static tincay.domain.codes.StayKind.SOCIAL_FACILITY;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.stay.StayStory.begun;
import static tincay.domain.stay.StayStory.ended;
import static tincay.domain.stay.StayStory.extended;
import static tincay.domain.stay.StayStory.finished;
import static tincay.domain.stay.StayStory.moved;
import static tincay.domain.stay.StayStory.reached;
import static tincay.domain.stay.StayStory.started;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.codes.StayEnd;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;

class StayHistoriesTest {

    private static final LocalDate LATE = THREE_MONTHS.plusDays(1);

    @Test
    void a_stay_extended_moved_overdue_and_ended_is_possible() {
        CaseInvariants.check(story(
                extended(LATE, NEXT_DAY),
                moved(HOUSEHOLD, LATE, NEXT_DAY),
                reached(LATE),
                moved(SOCIAL_FACILITY, LATE.plusMonths(3), LATE.plusDays(1)),
                ended(SOCIAL_FACILITY, KIN, LATE.plusDays(2)),
                finished(SOCIAL_FACILITY, KIN, LATE.plusDays(2))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_impossible_stay_is_named_by_its_sentence(String sentence, List<OfCase> history) {
        assertThatThrownBy(() -> CaseInvariants.check(history))
                .isInstanceOf(AssertionError.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> impossible() {
        var other = new StayBegun(
                CASE, new StayId(id("other stay")), HOUSEHOLD, THREE_MONTHS, NEXT_DAY, sealed(Purpose.STAY_PLACE));
        var left = ended(HOUSEHOLD, KIN, NEXT_DAY);
        var done = finished(HOUSEHOLD, KIN, NEXT_DAY);
        return Stream.of(
                broken("nobody stays at two places at once", story(other)),
                broken("a stay is begun once", story(left, done, begun(HOUSEHOLD))),
                broken("a stay that was begun was started, and no other", List.of(opened(), begun(HOUSEHOLD))),
                broken("a stay is started as its case decided", List.of(opened(), started(HOUSEHOLD))),
                broken(
                        "a stay is started as its case decided",
                        List.of(opened(), begun(HOUSEHOLD), started(SOCIAL_FACILITY))),
                broken("a stay begins with being started, once", story(started(HOUSEHOLD))),
                broken("a stay begins with being started, once", List.of(opened(), begun(HOUSEHOLD), left)),
                broken("a stay is finished in its case as it ended", story(done)),
                broken(
                        "a stay is finished in its case as it ended",
                        story(left, finished(HOUSEHOLD, StayEnd.LIMIT, NEXT_DAY))),
                broken("a stay is finished once", story(left, done, done)),
                broken("a stay that ended is finished in its case", story(left)),
                broken("after its end nothing happens to a stay", story(left, done, left)),
                broken(
                        "nothing happens in a place before the survivor came there",
                        story(ended(HOUSEHOLD, KIN, DAY_BEFORE))),
                broken("a stay is extended before its last day is over", story(extended(LATE.plusDays(1), LATE))),
                broken("a limit counts on in the next place of the same kind", story(moved(HOUSEHOLD, LATE, NEXT_DAY))),
                broken("a limit is reached on the last day there is", story(reached(ARRIVAL))),
                broken("a case closes with nobody staying anywhere", story(closed())));
    }

    private static Arguments broken(String sentence, List<OfCase> history) {
        return Arguments.of(sentence, history);
    }

    /** A case with one stay that was started, and what follows. */
    private static List<OfCase> story(OfCase... next) {
        List<OfCase> history = new ArrayList<>(List.of(opened(), begun(HOUSEHOLD), started(HOUSEHOLD)));
        history.addAll(List.of(next));
        return history;
    }
}
