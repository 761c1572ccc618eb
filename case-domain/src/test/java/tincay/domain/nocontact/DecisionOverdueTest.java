package tincay.domain.nocontact;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.nocontact.NoContactStory.ordered;
import static tincay.domain.nocontact.NoContactStory.requested;
import static tincay.domain.nocontact.NoContactStory.turnedDown;

import java.time.Instant;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;

class DecisionOverdueTest {

    private static final Instant DUE = Instant.parse("2026-11-21T17:00:00Z");
    private static final NoContactDecisionOverdue OVERDUE =
            new NoContactDecisionOverdue(NO_CONTACT, CASE, DUE, NEXT_DAY);

    private final AggregateTestFixture<NoContact> fixture = Stream.of(NoContact.class);

    @Test
    void twelve_hours_without_a_decision_are_a_fact() {
        fixture.given(requested()).when(overdue(DUE, DUE)).expectEvents(OVERDUE);
    }

    @Test
    void it_is_said_once_not_before_its_time_and_of_no_other_hour() {
        nothing(overdue(DUE, DUE.plusSeconds(60)), requested(), OVERDUE);
        nothing(overdue(DUE, DUE.minusNanos(1)), requested());
        nothing(overdue(DUE.minusSeconds(1), DUE), requested());
    }

    @Test
    void what_was_decided_either_way_is_not_overdue_however_late_it_was_entered() {
        nothing(overdue(DUE, DUE), requested(), ordered());
        nothing(overdue(DUE, DUE), requested(), turnedDown());
    }

    private void nothing(DeclareDecisionOverdue wish, NoContactEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeclareDecisionOverdue overdue(Instant due, Instant now) {
        return new DeclareDecisionOverdue(NO_CONTACT, due, now);
    }
}
