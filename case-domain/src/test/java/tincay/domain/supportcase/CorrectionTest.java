package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOTE;
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
import tincay.domain.access.Hidden;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;

class CorrectionTest {

    private static final StrikeEntry STRIKE = new StrikeEntry(CASE, NOTE, StrikeReason.WRONG_FILE, NEXT_DAY);
    private static final EntryStruck STRUCK =
            new EntryStruck(CASE, NOTE, StrikeReason.WRONG_FILE, NEXT_DAY, new SubjectId(HANH.value()));

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

    @Test
    void a_note_is_struck_once_and_the_fact_names_the_key_it_was_sealed_under() {
        given(opened(), written(NoteKind.OTHER)).when(STRIKE).expectEvents(STRUCK);
        refused(given(opened(), written(NoteKind.OTHER), STRUCK).when(STRIKE), CorrectionRefusal.ALREADY_STRUCK);
    }

    @Test
    void a_note_that_was_never_written_here_is_hidden() {
        given(opened()).when(STRIKE).expectException(Hidden.class);
    }

    @Test
    void a_note_is_struck_in_a_closed_case_too_and_whatever_was_withdrawn() {
        given(opened(), written(NoteKind.OTHER), closed()).when(STRIKE).expectEvents(STRUCK);
        given(opened(), recordConsent(), written(NoteKind.OTHER), new ConsentWithdrawn(CASE, RECORD_CONSENT, NEXT_DAY))
                .when(STRIKE)
                .expectEvents(STRUCK);
        refused(
                given(opened(), written(NoteKind.OTHER))
                        .when(new StrikeEntry(CASE, NOTE, StrikeReason.WRONG_FILE, DAY_BEFORE)),
                CaseRefusal.BEFORE_INTAKE);
    }

    @Test
    void a_visit_that_was_struck_is_no_contact() {
        var lost = closeCase(
                ClosureReason.CONTACT_LOST, Set.copyOf(ClosureReason.CONTACT_LOST.checklist()), ARRIVAL.plusDays(31));
        refused(given(opened(), notified(), written(NoteKind.VISIT)).when(lost), CaseRefusal.CONTACT_NOT_LOST_YET);
        given(opened(), notified(), written(NoteKind.VISIT), STRUCK).when(lost).expectSuccessfulHandlerExecution();
    }

    private static NoteWritten written(NoteKind kind) {
        return new NoteWritten(CASE, NOTE, kind, NEXT_DAY, sealed(Purpose.NOTE));
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
