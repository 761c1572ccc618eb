package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
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

import tincay.domain.Stream;
import tincay.domain.codes.ClosureReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;

class CareTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_safety_plan_is_kept_and_a_newer_one_beside_it() {
        given(opened()).when(agree(NEXT_DAY)).expectEvents(agreed(NEXT_DAY));
        given(opened(), agreed(NEXT_DAY)).when(agree(ARRIVAL)).expectEvents(agreed(ARRIVAL));
    }

    @Test
    void no_plan_is_written_into_a_closed_case_before_the_intake_or_without_the_consent_to_a_record() {
        refused(given(opened(), closed()).when(agree(NEXT_DAY)), CaseRefusal.CLOSED);
        refused(given(opened()).when(agree(DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(
                given(opened(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY))
                        .when(agree(NEXT_DAY)),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
    }

    @Test
    void who_made_a_plan_together_was_in_contact_that_day() {
        refused(given(opened(), notified(), agreed(NEXT_DAY)).when(lost(31)), CaseRefusal.CONTACT_NOT_LOST_YET);
        given(opened(), notified(), agreed(NEXT_DAY)).when(lost(32)).expectSuccessfulHandlerExecution();
    }

    @Test
    void help_given_is_kept_under_the_same_conditions_and_is_contact_too() {
        var give = new GiveSupport(CASE, NEXT_DAY, sealed(Purpose.SUPPORT));
        var given = new SupportGiven(CASE, NEXT_DAY, sealed(Purpose.SUPPORT));
        given(opened()).when(give).expectEvents(given);
        refused(given(opened(), closed()).when(give), CaseRefusal.CLOSED);
        refused(
                given(opened()).when(new GiveSupport(CASE, DAY_BEFORE, sealed(Purpose.SUPPORT))),
                CaseRefusal.BEFORE_INTAKE);
        refused(
                given(opened(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY))
                        .when(give),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
        refused(given(opened(), notified(), given).when(lost(31)), CaseRefusal.CONTACT_NOT_LOST_YET);
    }

    /** Closes for lost contact so many days after the arrival. */
    private static CaseCommand.CloseCase lost(int days) {
        return closeCase(
                ClosureReason.CONTACT_LOST, Set.copyOf(ClosureReason.CONTACT_LOST.checklist()), ARRIVAL.plusDays(days));
    }

    private static AgreeSafetyPlan agree(LocalDate on) {
        return new AgreeSafetyPlan(CASE, on, sealed(Purpose.SAFETY_PLAN));
    }

    private static SafetyPlanAgreed agreed(LocalDate on) {
        return new SafetyPlanAgreed(CASE, on, sealed(Purpose.SAFETY_PLAN));
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static void refused(ResultValidator<SupportCase> result, CaseRefusal code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
