package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closeCase;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.makeReferral;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.CaseStory.settled;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.NoteWritten;

class ClosingTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_case_with_everything_done_closes() {
        given(opened(), assessed(RiskLevel.MEDIUM), notified())
                .when(closeCase())
                .expectEvents(closed());
    }

    @Test
    void a_case_with_an_open_referral_does_not_close() {
        refused(given(opened(), notified(), consent(), referralMade()).when(closeCase()), CaseRefusal.OPEN_REFERRAL);
        given(opened(), notified(), consent(), referralMade(), settled(ReferralState.COMPLETED, null))
                .when(closeCase())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_the_commune_was_not_told_of_does_not_close() {
        refused(given(opened()).when(closeCase()), CaseRefusal.NOTICE_UNANSWERED);
    }

    @Test
    void a_case_of_high_risk_does_not_close_without_the_supervisor() {
        refused(given(opened(), notified(), assessed(RiskLevel.HIGH)).when(closeCase()), CaseRefusal.NEEDS_SUPERVISOR);
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void a_checklist_with_one_line_unanswered_does_not_close(ClosureReason reason) {
        LocalDate muchLater = ARRIVAL.plusDays(40);
        for (String missing : reason.checklist()) {
            Set<String> answered = new HashSet<>(reason.checklist());
            answered.remove(missing);
            refused(
                    given(opened(), notified()).when(closeCase(reason, answered, muchLater)),
                    CaseRefusal.CHECKLIST_INCOMPLETE);
        }
        given(opened(), notified())
                .when(closeCase(reason, Set.copyOf(reason.checklist()), muchLater))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void contact_is_lost_after_more_than_thirty_days_without_any() {
        Set<String> answered = Set.copyOf(ClosureReason.CONTACT_LOST.checklist());
        NoteWritten visit = new NoteWritten(CASE, NOTE, NoteKind.VISIT, NEXT_DAY, sealed(Purpose.NOTE));
        NoteWritten rumour =
                new NoteWritten(CASE, NOTE, NoteKind.FROM_PARTNER, NEXT_DAY.plusDays(9), sealed(Purpose.NOTE));
        refused(
                given(opened(), notified(), visit, rumour)
                        .when(closeCase(ClosureReason.CONTACT_LOST, answered, NEXT_DAY.plusDays(30))),
                CaseRefusal.CONTACT_NOT_LOST_YET);
        given(opened(), notified(), visit, rumour)
                .when(closeCase(ClosureReason.CONTACT_LOST, answered, NEXT_DAY.plusDays(31)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_closed_case_takes_nothing_more_until_it_is_reopened() {
        refused(given(opened(), notified(), closed()).when(closeCase()), CaseRefusal.CLOSED);
        refused(
                given(opened(), closed()).when(new NotifyCommune(CASE, NOON, NEXT_DAY, sealed(Purpose.NOTICE))),
                CaseRefusal.CLOSED);
        refused(given(opened(), consent(), closed()).when(makeReferral()), CaseRefusal.CLOSED);
        given(opened(), notified(), closed())
                .when(new ReopenCase(CASE, ReopenReason.NEW_HARM, NEXT_DAY))
                .expectEvents(new CaseReopened(CASE, ReopenReason.NEW_HARM, NEXT_DAY));
        given(opened(), notified(), closed(), new CaseReopened(CASE, ReopenReason.NEW_HARM, NEXT_DAY))
                .when(closeCase())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_open_case_is_not_reopened() {
        refused(given(opened()).when(new ReopenCase(CASE, ReopenReason.CAME_BACK, NEXT_DAY)), CaseRefusal.NOT_CLOSED);
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
