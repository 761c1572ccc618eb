package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.access.Hidden;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

class FollowUpTest {

    private static final LocalDate NEXT_WEEK = ARRIVAL.plusDays(7);
    private static final FollowUpPlanned PLANNED = new FollowUpPlanned(CASE, FOLLOW_UP, NEXT_WEEK, ARRIVAL);
    private static final RecordMissedFollowUp MISS =
            new RecordMissedFollowUp(CASE, FOLLOW_UP, MissedBecause.WEATHER_OR_ROAD, NEXT_WEEK);
    private static final FollowUpMissed MISSED =
            new FollowUpMissed(CASE, FOLLOW_UP, MissedBecause.WEATHER_OR_ROAD, NEXT_WEEK);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_follow_up_is_planned_and_answered_or_missed() {
        given(opened()).when(plan(NEXT_WEEK)).expectEvents(PLANNED);
        given(opened(), PLANNED)
                .when(record(FollowUpOutcome.SAFE, NEXT_WEEK))
                .expectEvents(done(FollowUpOutcome.SAFE, NEXT_WEEK));
        given(opened(), PLANNED).when(MISS).expectEvents(MISSED);
    }

    @Test
    void a_follow_up_is_answered_once() {
        for (Object answer : new Object[] {MISSED, done(FollowUpOutcome.NOT_REACHED, NEXT_WEEK)}) {
            refused(
                    given(opened(), PLANNED, answer).when(record(FollowUpOutcome.SAFE, NEXT_WEEK)),
                    FollowUpRefusal.ALREADY_ANSWERED);
            refused(given(opened(), PLANNED, answer).when(MISS), FollowUpRefusal.ALREADY_ANSWERED);
        }
    }

    @Test
    void a_follow_up_nobody_planned_is_hidden() {
        given(opened()).when(record(FollowUpOutcome.SAFE, NEXT_WEEK)).expectException(Hidden.class);
        given(opened(), PLANNED)
                .when(new RecordMissedFollowUp(CASE, new FollowUpId(id("another")), MissedBecause.FORGOTTEN, NEXT_WEEK))
                .expectException(Hidden.class);
    }

    @Test
    void a_follow_up_may_be_done_before_its_day_but_not_before_the_person_came() {
        given(opened(), PLANNED).when(record(FollowUpOutcome.SAFE, ARRIVAL)).expectSuccessfulHandlerExecution();
        refused(given(opened(), PLANNED).when(record(FollowUpOutcome.SAFE, DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(given(opened()).when(plan(DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(
                given(opened()).when(new PlanFollowUp(CASE, FOLLOW_UP, NEXT_WEEK, DAY_BEFORE)),
                CaseRefusal.BEFORE_INTAKE);
        given(opened()).when(plan(ARRIVAL)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nothing_is_followed_up_in_a_closed_case_or_without_the_consent_to_a_record() {
        var withdrawn = new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY);
        refused(given(opened(), closed()).when(plan(NEXT_WEEK)), CaseRefusal.CLOSED);
        refused(given(opened(), PLANNED, closed()).when(MISS), CaseRefusal.CLOSED);
        refused(
                given(opened(), recordConsent(), withdrawn).when(plan(NEXT_WEEK)),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        refused(
                given(opened(), recordConsent(), PLANNED, withdrawn).when(record(FollowUpOutcome.SAFE, NEXT_WEEK)),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
    }

    @Test
    void who_wants_no_more_is_planned_for_no_more_until_she_agrees_or_comes_again() {
        var enough = done(FollowUpOutcome.WANTS_NO_MORE, NEXT_WEEK);
        var reopened = new CaseReopened(CASE, ReopenReason.CAME_BACK, NEXT_WEEK);
        refused(given(opened(), PLANNED, enough).when(plan(NEXT_WEEK)), FollowUpRefusal.WANTS_NO_MORE);
        refused(given(opened(), PLANNED, enough, recordConsent()).when(plan(NEXT_WEEK)), FollowUpRefusal.WANTS_NO_MORE);
        given(opened(), PLANNED, enough, contactConsent()).when(plan(NEXT_WEEK)).expectSuccessfulHandlerExecution();
        given(opened(), PLANNED, enough, closed(), reopened)
                .when(plan(NEXT_WEEK))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(FollowUpOutcome.class)
    void contact_is_what_was_heard_from_herself(FollowUpOutcome outcome) {
        var lost = closeCase(
                ClosureReason.CONTACT_LOST, Set.copyOf(ClosureReason.CONTACT_LOST.checklist()), ARRIVAL.plusDays(31));
        var result =
                given(opened(), notified(), PLANNED, done(outcome, NEXT_WEEK)).when(lost);
        if (Set.of(FollowUpOutcome.OTHER_ANSWERED, FollowUpOutcome.NOT_REACHED).contains(outcome)) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, CaseRefusal.CONTACT_NOT_LOST_YET);
        }
    }

    @Test
    void the_day_that_is_proposed_follows_the_level_and_never_lies_behind() {
        assertThat(FollowUpDays.proposed(RiskLevel.HIGH, ARRIVAL, ARRIVAL)).isEqualTo(ARRIVAL.plusDays(7));
        assertThat(FollowUpDays.proposed(RiskLevel.HIGH, ARRIVAL, ARRIVAL.plusDays(7)))
                .isEqualTo(ARRIVAL.plusDays(30));
        assertThat(FollowUpDays.proposed(RiskLevel.HIGH, ARRIVAL, ARRIVAL.plusDays(30)))
                .isEqualTo(ARRIVAL.plusDays(60));
        assertThat(FollowUpDays.proposed(RiskLevel.LOW, ARRIVAL, ARRIVAL)).isEqualTo(ARRIVAL.plusDays(30));
        assertThat(FollowUpDays.proposed(null, ARRIVAL, ARRIVAL)).isEqualTo(ARRIVAL.plusDays(30));
        assertThat(FollowUpDays.proposed(RiskLevel.MEDIUM, ARRIVAL, ARRIVAL)).isEqualTo(ARRIVAL.plusDays(14));
    }

    private static PlanFollowUp plan(LocalDate day) {
        return new PlanFollowUp(CASE, FOLLOW_UP, day, ARRIVAL);
    }

    private static RecordFollowUp record(FollowUpOutcome outcome, LocalDate on) {
        return new RecordFollowUp(CASE, FOLLOW_UP, outcome, on, null);
    }

    private static FollowUpDone done(FollowUpOutcome outcome, LocalDate on) {
        return new FollowUpDone(CASE, FOLLOW_UP, outcome, on, null);
    }

    private static ConsentGiven contactConsent() {
        return new ConsentGiven(
                CASE,
                new ConsentId(id("contact consent")),
                ConsentGiver.SELF,
                ConsentPurpose.CONTACT,
                null,
                Set.of(),
                NEXT_WEEK,
                null,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed(Purpose.CONSENT));
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
