package tincay.domain.supportcase;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.RECORD_CONSENT;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;

import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;

class CorrectionTest {

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void facts_are_put_right_as_a_whole_and_again() {
        var corrected = new FactsCorrected(
                CASE, NEXT_DAY, true, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
        given(opened()).when(correct(NEXT_DAY)).expectEvents(corrected);
        given(opened(), corrected).when(correct(NEXT_DAY)).expectEvents(corrected);
    }

    @Test
    void facts_of_a_closed_case_before_the_intake_or_without_the_consent_to_a_record_stay_as_they_are() {
        refused(given(opened(), closed()).when(correct(NEXT_DAY)), CaseRefusal.CLOSED);
        refused(given(opened()).when(correct(DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(
                given(opened(), recordConsent(), new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY))
                        .when(correct(NEXT_DAY)),
                CaseRefusal.RECORD_CONSENT_WITHDRAWN);
    }

    private static CorrectFacts correct(LocalDate on) {
        return new CorrectFacts(
                CASE, on, true, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
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
