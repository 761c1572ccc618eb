package tincay.domain.stay;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.codes.StayKind.HOUSEHOLD;
import static tincay.domain.codes.StayKind.KIN_OR_FRIEND;
import static tincay.domain.codes.StayKind.PUBLIC_HEALTH_FACILITY;
import static tincay.domain.codes.StayKind.SOCIAL_FACILITY;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.stay.StayStory.ended;
import static tincay.domain.stay.StayStory.extended;
import static tincay.domain.stay.StayStory.moved;
import static tincay.domain.stay.StayStory.reached;
import static tincay.domain.stay.StayStory.started;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.StartStay;
import tincay.domain.supportcase.CaseRefusal;

class StayTest {

    private static final LocalDate LATE = THREE_MONTHS.plusDays(1);

    private final AggregateTestFixture<Stay> fixture = Stream.of(Stay.class);

    @ParameterizedTest
    @EnumSource(StayKind.class)
    void a_stay_is_started_as_its_case_decided(StayKind kind) {
        fixture.givenNoPriorActivity()
                .when(new StartStay(STAY, CASE, kind, kind.lastDay(ARRIVAL), ARRIVAL, sealed(Purpose.STAY_PLACE)))
                .expectEvents(started(kind));
    }

    @Test
    void a_stay_is_extended_to_its_last_day_by_as_long_again_and_not_a_day_more() {
        given(started(HOUSEHOLD))
                .when(extend(THREE_MONTHS.plusMonths(3), THREE_MONTHS))
                .expectEvents(extended(THREE_MONTHS.plusMonths(3), THREE_MONTHS));
        refused(
                given(started(HOUSEHOLD)),
                extend(THREE_MONTHS.plusMonths(3).plusDays(1), THREE_MONTHS),
                StayRefusal.TOO_LONG);
        refused(given(started(HOUSEHOLD)), extend(THREE_MONTHS, THREE_MONTHS), StayRefusal.NOT_LONGER);
    }

    @Test
    void what_was_extended_can_be_extended_again_from_its_new_last_day() {
        LocalDate longer = THREE_MONTHS.plusMonths(1);
        given(started(HOUSEHOLD), extended(longer, NEXT_DAY))
                .when(extend(longer.plusMonths(3), longer))
                .expectEvents(extended(longer.plusMonths(3), longer));
    }

    @Test
    void after_its_last_day_a_stay_is_not_extended() {
        refused(given(started(HOUSEHOLD)), extend(LATE.plusDays(9), LATE), CaseRefusal.STAY_PAST_LIMIT);
        refused(
                given(started(PUBLIC_HEALTH_FACILITY)),
                extend(NEXT_DAY.plusDays(1), NEXT_DAY.plusDays(1)),
                CaseRefusal.STAY_PAST_LIMIT);
    }

    @Test
    void with_kin_or_friends_there_is_no_limit_to_extend() {
        refused(given(started(KIN_OR_FRIEND)), extend(LATE, NEXT_DAY), StayRefusal.NO_LIMIT);
    }

    @Test
    void in_the_next_place_of_the_same_kind_the_limit_counts_on() {
        given(started(HOUSEHOLD))
                .when(move(HOUSEHOLD, NEXT_DAY))
                .expectEvents(moved(HOUSEHOLD, THREE_MONTHS, NEXT_DAY));
        refused(given(started(HOUSEHOLD)), move(HOUSEHOLD, LATE), CaseRefusal.STAY_PAST_LIMIT);
    }

    @Test
    void in_another_kind_of_place_a_limit_of_its_own_begins_even_after_the_first_has_passed() {
        given(started(HOUSEHOLD))
                .when(move(SOCIAL_FACILITY, LATE))
                .expectEvents(moved(SOCIAL_FACILITY, LATE.plusMonths(3), LATE));
        given(started(HOUSEHOLD)).when(move(KIN_OR_FRIEND, LATE)).expectEvents(moved(KIN_OR_FRIEND, null, LATE));
    }

    @Test
    void that_somebody_left_is_recorded_however_late() {
        given(started(HOUSEHOLD))
                .when(new EndStay(STAY, StayEnd.KIN, LATE))
                .expectEvents(ended(HOUSEHOLD, StayEnd.KIN, LATE));
    }

    @Test
    void nothing_happens_in_a_place_before_one_came_there_or_after_one_left() {
        refused(given(started(HOUSEHOLD)), new EndStay(STAY, StayEnd.KIN, DAY_BEFORE), StayRefusal.BEFORE_ARRIVAL);
        refused(
                given(started(HOUSEHOLD), moved(SOCIAL_FACILITY, LATE, NEXT_DAY)),
                new EndStay(STAY, StayEnd.KIN, ARRIVAL),
                StayRefusal.BEFORE_ARRIVAL);
        for (StayCommand late :
                List.of(extend(LATE, NEXT_DAY), move(HOUSEHOLD, NEXT_DAY), new EndStay(STAY, StayEnd.KIN, NEXT_DAY))) {
            refused(given(started(HOUSEHOLD), ended(HOUSEHOLD, StayEnd.KIN, ARRIVAL)), late, StayRefusal.ENDED);
        }
    }

    @Test
    void the_limit_is_reached_once_when_the_last_day_is_over() {
        given(started(HOUSEHOLD)).when(declare(THREE_MONTHS)).expectNoEvents();
        given(started(HOUSEHOLD)).when(declare(LATE)).expectEvents(reached(THREE_MONTHS));
        given(started(HOUSEHOLD), reached(THREE_MONTHS)).when(declare(LATE)).expectNoEvents();
        given(started(KIN_OR_FRIEND)).when(declare(LATE)).expectNoEvents();
        given(started(HOUSEHOLD), ended(HOUSEHOLD, StayEnd.KIN, LATE))
                .when(declare(LATE))
                .expectNoEvents();
    }

    @Test
    void an_extension_in_time_but_entered_late_begins_a_new_limit_that_can_be_reached_too() {
        given(started(HOUSEHOLD), reached(THREE_MONTHS), extended(LATE, THREE_MONTHS))
                .when(declare(LATE.plusDays(1)))
                .expectEvents(reached(LATE));
        given(started(HOUSEHOLD), reached(THREE_MONTHS), moved(HOUSEHOLD, THREE_MONTHS, NEXT_DAY))
                .when(declare(LATE))
                .expectNoEvents();
    }

    private static ExtendStay extend(LocalDate lastDay, LocalDate on) {
        return new ExtendStay(STAY, StayExtension.STILL_DANGER, lastDay, on, sealed(Purpose.STAY));
    }

    private static MoveStay move(StayKind kind, LocalDate on) {
        return new MoveStay(STAY, kind, on, sealed(Purpose.STAY_PLACE));
    }

    private static DeclareLimitReached declare(LocalDate today) {
        return new DeclareLimitReached(STAY, today);
    }

    private TestExecutor<Stay> given(StayEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    private static void refused(TestExecutor<Stay> given, StayCommand wish, RefusalCode code) {
        given.when(wish).expectNoEvents().expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
