package tincay.domain.stay;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.duty.Deadlines;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;

class StayReviewTest {

    private static final LocalDate FOURTH_DAY = ARRIVAL.plusDays(3);
    private static final StayEnded LEFT =
            new StayEnded(STAY, CASE, StayKind.TRUSTED_ADDRESS, null, StayEnd.KIN, NEXT_DAY);

    private final AggregateTestFixture<Stay> fixture = Stream.of(Stay.class);

    @Test
    void whoever_looks_says_until_when_the_next_look_is_owed() {
        fixture.given(started(StayKind.TRUSTED_ADDRESS))
                .when(look(NEXT_DAY))
                .expectEvents(looked(NEXT_DAY, NEXT_DAY.plusDays(3)));
        fixture.given(started(StayKind.HOUSEHOLD))
                .when(look(NEXT_DAY))
                .expectEvents(looked(NEXT_DAY, NEXT_DAY.plusDays(7)));
    }

    @Test
    void a_look_entered_late_does_not_bring_the_next_forward() {
        fixture.given(started(StayKind.TRUSTED_ADDRESS), looked(FOURTH_DAY, FOURTH_DAY.plusDays(3)))
                .when(look(NEXT_DAY))
                .expectEvents(looked(NEXT_DAY, FOURTH_DAY.plusDays(3)));
    }

    @Test
    void a_look_needs_somebody_who_stays_there() {
        refused(StayRefusal.BEFORE_ARRIVAL, look(DAY_BEFORE), started(StayKind.HOUSEHOLD));
        refused(StayRefusal.ENDED, look(NEXT_DAY), started(StayKind.TRUSTED_ADDRESS), LEFT);
    }

    @Test
    void that_nobody_looked_in_time_is_said_once() {
        var late = new StayReviewOverdue(STAY, CASE, Deadlines.endOf(FOURTH_DAY), FOURTH_DAY);
        fixture.given(started(StayKind.TRUSTED_ADDRESS)).when(over(FOURTH_DAY)).expectEvents(late);
        nothing(over(FOURTH_DAY), started(StayKind.TRUSTED_ADDRESS), late);
        nothing(over(FOURTH_DAY), started(StayKind.HOUSEHOLD));
        nothing(over(FOURTH_DAY), started(StayKind.TRUSTED_ADDRESS), LEFT);
        nothing(over(FOURTH_DAY), started(StayKind.TRUSTED_ADDRESS), looked(NEXT_DAY, NEXT_DAY.plusDays(3)));
    }

    @Test
    void another_place_is_looked_at_in_its_own_time() {
        var moved = new StayMoved(STAY, CASE, StayKind.KIN_OR_FRIEND, null, NEXT_DAY, sealed(Purpose.STAY_PLACE));
        nothing(over(FOURTH_DAY), started(StayKind.TRUSTED_ADDRESS), moved);
        fixture.given(started(StayKind.TRUSTED_ADDRESS), moved)
                .when(over(NEXT_DAY.plusDays(7)))
                .expectEvents(
                        new StayReviewOverdue(STAY, CASE, Deadlines.endOf(NEXT_DAY.plusDays(7)), NEXT_DAY.plusDays(7)));
    }

    private static StayStarted started(StayKind kind) {
        return new StayStarted(STAY, CASE, kind, kind.lastDay(ARRIVAL), ARRIVAL, sealed(Purpose.STAY_PLACE));
    }

    private static ReviewStay look(LocalDate on) {
        return new ReviewStay(STAY, on, null);
    }

    private static StayReviewed looked(LocalDate on, LocalDate nextBy) {
        return new StayReviewed(STAY, CASE, on, nextBy, null);
    }

    private static DeclareStayReviewOverdue over(LocalDate day) {
        Instant due = Deadlines.endOf(day);
        return new DeclareStayReviewOverdue(STAY, due, due);
    }

    private void nothing(StayCommand wish, StayEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void refused(StayRefusal code, StayCommand wish, StayEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }
}
