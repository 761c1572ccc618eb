package tincay.domain.nocontact;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.Facts.sealed;
import static tincay.domain.nocontact.NoContactStory.EVENING;
import static tincay.domain.nocontact.NoContactStory.THIRD_DAY;
import static tincay.domain.nocontact.NoContactStory.breached;
import static tincay.domain.nocontact.NoContactStory.ended;
import static tincay.domain.nocontact.NoContactStory.ordered;
import static tincay.domain.nocontact.NoContactStory.requested;
import static tincay.domain.nocontact.NoContactStory.turnedDown;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;

class NoContactTest {

    private final AggregateTestFixture<NoContact> fixture = Stream.of(NoContact.class);

    @ParameterizedTest
    @EnumSource(OrderRequester.class)
    void a_request_is_kept_with_the_hour_its_decision_is_due(OrderRequester by) {
        fixture.givenNoPriorActivity().when(request(by, true)).expectEvents(requested(by, true));
    }

    @ParameterizedTest
    @EnumSource(OrderRequester.class)
    void only_another_body_needs_her_consent(OrderRequester by) {
        var asked = fixture.givenNoPriorActivity().when(request(by, false));
        if (by == OrderRequester.BODY_WITH_CONSENT) {
            asked.expectNoEvents()
                    .expectException(Refused.class)
                    .expectExceptionMessage(NoContactRefusal.CONSENT_NEEDED.code());
        } else {
            asked.expectEvents(requested(by, false));
        }
    }

    @Test
    void an_order_lasts_three_days_and_not_one_more() {
        given(requested()).when(order(NEXT_DAY, THIRD_DAY)).expectEvents(ordered());
        refused(given(requested()), order(NEXT_DAY, THIRD_DAY.plusDays(1)), NoContactRefusal.OVER_THREE_DAYS);
        refused(given(requested()), order(NEXT_DAY, ARRIVAL), NoContactRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void an_order_of_a_court_lasts_four_months_and_not_a_day_more() {
        LocalDate last = NEXT_DAY.plusMonths(4);
        given(requested())
                .when(byCourt(last))
                .expectEvents(new NoContactOrdered(
                        NO_CONTACT, CASE, true, NEXT_DAY, last, EVENING, NEXT_DAY, sealed(Purpose.NO_CONTACT)));
        refused(given(requested()), byCourt(last.plusDays(1)), NoContactRefusal.OVER_FOUR_MONTHS);
    }

    @Test
    void one_order_follows_the_other() {
        LocalDate next = THIRD_DAY.plusDays(3);
        given(requested(), ordered()).when(order(THIRD_DAY, next)).expectEvents(ordered(THIRD_DAY, next));
        refused(given(requested(), ordered()), order(NEXT_DAY, THIRD_DAY), NoContactRefusal.OVERLAPS);
    }

    @Test
    void a_request_is_decided_once() {
        given(requested()).when(refuse(EVENING)).expectEvents(turnedDown());
        refused(given(requested(), turnedDown()), refuse(EVENING), NoContactRefusal.ALREADY_DECIDED);
        refused(given(requested(), turnedDown()), order(NEXT_DAY, THIRD_DAY), NoContactRefusal.ALREADY_DECIDED);
        refused(given(requested(), ordered()), refuse(EVENING), NoContactRefusal.ALREADY_DECIDED);
    }

    @Test
    void nothing_is_decided_before_it_was_asked_for() {
        refused(given(requested()), refuse(NOON.minusSeconds(60)), NoContactRefusal.BEFORE_REQUEST);
        refused(given(requested()), order(ARRIVAL, NEXT_DAY), NoContactRefusal.BEFORE_REQUEST);
        refused(
                given(requested()),
                new OrderNoContact(
                        NO_CONTACT,
                        false,
                        NEXT_DAY,
                        THIRD_DAY,
                        NOON.minusSeconds(60),
                        NEXT_DAY,
                        sealed(Purpose.NO_CONTACT)),
                NoContactRefusal.BEFORE_REQUEST);
    }

    @Test
    void an_order_is_broken_on_one_of_its_days_only() {
        given(requested(), ordered()).when(breach(THIRD_DAY)).expectEvents(breached(THIRD_DAY));
        refused(given(requested(), ordered()), breach(THIRD_DAY.plusDays(1)), NoContactRefusal.NOT_IN_FORCE);
        refused(given(requested(), ordered()), breach(ARRIVAL), NoContactRefusal.NOT_IN_FORCE);
        refused(given(requested()), breach(NEXT_DAY), NoContactRefusal.NOT_IN_FORCE);
    }

    @Test
    void a_breach_may_be_recorded_after_the_end_but_not_of_a_day_after_it() {
        LocalDate cancelled = NEXT_DAY.plusDays(1);
        given(requested(), ordered(), ended(cancelled)).when(breach(cancelled)).expectEvents(breached(cancelled));
        refused(given(requested(), ordered(), ended(cancelled)), breach(THIRD_DAY), NoContactRefusal.NOT_IN_FORCE);
    }

    @Test
    void what_was_ordered_ends_once() {
        given(requested(), ordered()).when(end(THIRD_DAY)).expectEvents(ended(THIRD_DAY));
        refused(given(requested(), ordered(), ended(THIRD_DAY)), end(THIRD_DAY), NoContactRefusal.ENDED);
        refused(given(requested(), ordered(), ended(THIRD_DAY)), order(THIRD_DAY, THIRD_DAY), NoContactRefusal.ENDED);
        refused(given(requested()), end(THIRD_DAY), NoContactRefusal.NOT_ORDERED);
        refused(given(requested(), ordered()), end(ARRIVAL), NoContactRefusal.BEFORE_REQUEST);
    }

    private static RequestNoContact request(OrderRequester by, boolean herConsent) {
        return new RequestNoContact(NO_CONTACT, CASE, by, herConsent, true, NOON, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    private static OrderNoContact order(LocalDate from, LocalDate to) {
        return new OrderNoContact(NO_CONTACT, false, from, to, EVENING, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    private static OrderNoContact byCourt(LocalDate to) {
        return new OrderNoContact(NO_CONTACT, true, NEXT_DAY, to, EVENING, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    private static RefuseNoContact refuse(Instant at) {
        return new RefuseNoContact(NO_CONTACT, at, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    private static RecordBreach breach(LocalDate on) {
        return new RecordBreach(NO_CONTACT, BreachKind.NEAR, false, EVENING, on, sealed(Purpose.NO_CONTACT));
    }

    private static EndNoContact end(LocalDate on) {
        return new EndNoContact(NO_CONTACT, OrderEnd.EXPIRED, on);
    }

    private TestExecutor<NoContact> given(NoContactEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    private static void refused(TestExecutor<NoContact> given, NoContactCommand wish, NoContactRefusal code) {
        given.when(wish).expectNoEvents().expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
