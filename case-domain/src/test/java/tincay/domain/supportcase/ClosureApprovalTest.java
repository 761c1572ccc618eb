package tincay.domain.supportcase;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.proposeClosure;
import static tincay.domain.supportcase.CaseStory.proposed;
import static tincay.domain.supportcase.CaseStory.referralMade;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.RiskLevel;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;
import tincay.domain.worker.WorkerId;

class ClosureApprovalTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_case_of_high_risk_ends_when_the_supervisor_agrees() {
        given(opened(), notified(), assessed(RiskLevel.HIGH))
                .when(proposeClosure())
                .expectEvents(proposed());
        given(opened(), notified(), assessed(RiskLevel.HIGH), proposed())
                .when(new ApproveClosure(CASE, LAN, NEXT_DAY))
                .expectEvents(closed());
    }

    @Test
    void nobody_agrees_to_or_returns_what_was_not_asked_for() {
        refused(
                given(opened(), notified()).when(new ApproveClosure(CASE, LAN, NEXT_DAY)),
                CaseRefusal.CLOSURE_NOT_PROPOSED);
        refused(
                given(opened(), notified(), proposed(), returned()).when(returns(LAN)),
                CaseRefusal.CLOSURE_NOT_PROPOSED);
    }

    @Test
    void whoever_asked_does_not_answer() {
        refused(
                given(opened(), notified(), proposed()).when(new ApproveClosure(CASE, MAI, NEXT_DAY)),
                CaseRefusal.SECOND_PERSON);
        refused(given(opened(), notified(), proposed()).when(returns(MAI)), CaseRefusal.SECOND_PERSON);
    }

    @Test
    void a_returned_case_goes_on_and_may_be_proposed_again() {
        given(opened(), notified(), proposed()).when(returns(LAN)).expectEvents(returned());
        given(opened(), notified(), proposed(), returned())
                .when(proposeClosure())
                .expectEvents(proposed());
    }

    @Test
    void one_end_is_asked_for_at_a_time() {
        refused(given(opened(), notified(), proposed()).when(proposeClosure()), CaseRefusal.CLOSURE_PENDING);
    }

    @Test
    void what_hinders_closing_hinders_proposing_and_agreeing() {
        refused(given(opened()).when(proposeClosure()), CaseRefusal.NOTICE_UNANSWERED);
        refused(
                given(opened(), notified(), consent(), referralMade()).when(proposeClosure()),
                CaseRefusal.OPEN_REFERRAL);
        refused(
                given(opened(), notified()).when(propose(ClosureReason.NEEDS_MET, Set.of("needsMet"), NEXT_DAY)),
                CaseRefusal.CHECKLIST_INCOMPLETE);
        refused(
                given(opened(), notified(), proposed(), consent(), referralMade())
                        .when(new ApproveClosure(CASE, LAN, NEXT_DAY)),
                CaseRefusal.OPEN_REFERRAL);
        refused(given(opened(), closed()).when(proposeClosure()), CaseRefusal.CLOSED);
        refused(
                given(opened(), notified(), proposed()).when(new ApproveClosure(CASE, LAN, DAY_BEFORE)),
                CaseRefusal.BEFORE_INTAKE);
    }

    @Test
    void contact_that_came_back_meanwhile_is_not_lost() {
        LocalDate muchLater = NEXT_DAY.plusDays(40);
        Set<String> lines = Set.copyOf(ClosureReason.CONTACT_LOST.checklist());
        refused(
                given(opened(), notified()).when(propose(ClosureReason.CONTACT_LOST, lines, NEXT_DAY)),
                CaseRefusal.CONTACT_NOT_LOST_YET);
        var lost = new ClosureProposed(CASE, ClosureReason.CONTACT_LOST, MAI, muchLater, sealed(Purpose.CLOSING));
        var call = new NoteWritten(CASE, NOTE, NoteKind.CALL, muchLater, sealed(Purpose.NOTE));
        given(opened(), notified(), lost)
                .when(new ApproveClosure(CASE, LAN, muchLater))
                .expectSuccessfulHandlerExecution();
        refused(
                given(opened(), notified(), lost, call).when(new ApproveClosure(CASE, LAN, muchLater)),
                CaseRefusal.CONTACT_NOT_LOST_YET);
    }

    @Test
    void once_the_danger_is_lower_the_worker_closes_alone_and_nothing_waits_any_more() {
        given(opened(), notified(), assessed(RiskLevel.HIGH), proposed(), assessed(RiskLevel.LOW))
                .when(closeCase())
                .expectEvents(closed());
        refused(
                given(opened(), notified(), proposed(), closed()).when(new ApproveClosure(CASE, LAN, NEXT_DAY)),
                CaseRefusal.CLOSED);
    }

    private static ProposeClosure propose(ClosureReason reason, Set<String> answered, LocalDate on) {
        return new ProposeClosure(CASE, reason, answered, MAI, on, sealed(Purpose.CLOSING));
    }

    private static ReturnClosure returns(WorkerId by) {
        return new ReturnClosure(CASE, by, NEXT_DAY, sealed(Purpose.CLOSING));
    }

    private static ClosureReturned returned() {
        return new ClosureReturned(CASE, LAN, NEXT_DAY, sealed(Purpose.CLOSING));
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
