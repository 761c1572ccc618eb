package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.STAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.codes.StayKind.HOUSEHOLD;
import static tincay.domain.codes.StayKind.PUBLIC_HEALTH_FACILITY;
import static tincay.domain.codes.StayKind.TRUSTED_ADDRESS;
import static tincay.domain.stay.StayStory.begun;
import static tincay.domain.stay.StayStory.finished;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.CaseStayCommand.FinishStay;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;

class CaseStaysTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @ParameterizedTest
    @EnumSource(StayKind.class)
    void a_stay_is_begun_with_the_last_day_its_kind_allows(StayKind kind) {
        given(opened()).when(begin(STAY, kind, ARRIVAL)).expectEvents(begun(kind));
    }

    @Test
    void nobody_stays_at_two_places_at_once() {
        refused(given(opened(), begun(HOUSEHOLD)), begin(other(), HOUSEHOLD, NEXT_DAY), CaseRefusal.STAY_RUNNING);
        refused(
                given(opened(), begun(HOUSEHOLD), finished(HOUSEHOLD, StayEnd.KIN, NEXT_DAY)),
                begin(other(), TRUSTED_ADDRESS, ARRIVAL),
                CaseRefusal.STAY_OVERLAPS);
    }

    @Test
    void a_stay_is_begun_in_an_open_case_the_survivor_agrees_to_and_not_before_she_came() {
        refused(given(opened(), closed()), begin(STAY, HOUSEHOLD, NEXT_DAY), CaseRefusal.CLOSED);
        refused(given(opened()), begin(STAY, HOUSEHOLD, DAY_BEFORE), CaseRefusal.BEFORE_INTAKE);
        refused(
                given(opened(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, ARRIVAL)),
                begin(STAY, HOUSEHOLD, NEXT_DAY),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
    }

    @Test
    void a_case_with_a_running_stay_does_not_close() {
        refused(given(opened(), notified(), begun(HOUSEHOLD)), closeCase(), CaseRefusal.STAY_RUNNING);
        given(opened(), notified(), begun(HOUSEHOLD), finished(HOUSEHOLD, StayEnd.KIN, NEXT_DAY))
                .when(closeCase())
                .expectEvents(closed());
    }

    @Test
    void a_stay_comes_back_once_as_it_ended() {
        var finish = new FinishStay(CASE, STAY, HOUSEHOLD, HOUSEHOLD.lastDay(ARRIVAL), StayEnd.KIN, NEXT_DAY);
        var done = finished(HOUSEHOLD, StayEnd.KIN, NEXT_DAY);
        given(opened(), begun(HOUSEHOLD)).when(finish).expectEvents(done);
        given(opened(), begun(HOUSEHOLD), done).when(finish).expectNoEvents();
    }

    @Test
    void straight_on_in_the_same_kind_the_old_limit_counts_and_past_it_nothing_begins() {
        LocalDate last = HOUSEHOLD.lastDay(ARRIVAL);
        given(opened(), begun(HOUSEHOLD), finished(HOUSEHOLD, StayEnd.OTHER_SHELTER, NEXT_DAY))
                .when(begin(other(), HOUSEHOLD, NEXT_DAY.plusDays(1)))
                .expectEvents(new StayBegun(
                        CASE, other(), HOUSEHOLD, last, NEXT_DAY.plusDays(1), sealed(Purpose.STAY_PLACE)));
        refused(
                given(opened(), begun(HOUSEHOLD), finished(HOUSEHOLD, StayEnd.LIMIT, last)),
                begin(other(), HOUSEHOLD, last.plusDays(1)),
                CaseRefusal.STAY_PAST_LIMIT);
    }

    @Test
    void a_new_limit_begins_in_another_kind_of_place_after_a_while_or_when_she_had_been_home() {
        LocalDate last = PUBLIC_HEALTH_FACILITY.lastDay(ARRIVAL);
        LocalDate next = last.plusDays(1);
        LocalDate later = last.plusDays(2);
        var begun = begun(PUBLIC_HEALTH_FACILITY);
        begins(next, HOUSEHOLD, begun, finished(PUBLIC_HEALTH_FACILITY, StayEnd.LIMIT, last));
        begins(later, PUBLIC_HEALTH_FACILITY, begun, finished(PUBLIC_HEALTH_FACILITY, StayEnd.LIMIT, last));
        begins(next, PUBLIC_HEALTH_FACILITY, begun, finished(PUBLIC_HEALTH_FACILITY, StayEnd.HOME_BY_CHOICE, last));
    }

    @Test
    void while_she_stayed_somewhere_contact_was_not_lost() {
        var lost = CaseStory.closeCase(
                ClosureReason.CONTACT_LOST, Set.copyOf(ClosureReason.CONTACT_LOST.checklist()), NEXT_DAY.plusDays(30));
        refused(
                given(opened(), notified(), begun(HOUSEHOLD), finished(HOUSEHOLD, StayEnd.LEFT_UNTOLD, NEXT_DAY)),
                lost,
                CaseRefusal.CONTACT_NOT_LOST_YET);
    }

    private void begins(LocalDate on, StayKind kind, CaseEvent begun, CaseEvent finished) {
        given(opened(), begun, finished)
                .when(begin(other(), kind, on))
                .expectEvents(new StayBegun(CASE, other(), kind, kind.lastDay(on), on, sealed(Purpose.STAY_PLACE)));
    }

    private static StayId other() {
        return new StayId(id("other stay"));
    }

    private static BeginStay begin(StayId stay, StayKind kind, LocalDate on) {
        return new BeginStay(CASE, stay, kind, on, sealed(Purpose.STAY_PLACE));
    }

    private TestExecutor<SupportCase> given(CaseEvent... facts) {
        return fixture.given((Object[]) facts);
    }

    private static void refused(TestExecutor<SupportCase> given, CaseCommand wish, RefusalCode code) {
        given.when(wish).expectNoEvents().expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
