package tincay.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;
import tincay.domain.refusal.Refused;

class FeedbackTest {

    private static final FeedbackId FORM = new FeedbackId(new UUID(4, 1));
    private static final AddressId ADDRESS = new AddressId(new UUID(4, 2));
    private static final Period HALF = Period.halfYear(2026, 1);
    private static final Confidential<FeedbackWords> WORDS =
            new Confidential<>(new SubjectId(new UUID(4, 3)), Purpose.FEEDBACK, new byte[] {1});
    private static final FeedbackAnswers ANSWERS = new FeedbackAnswers(
            FeedbackAnswer.YES,
            FeedbackAnswer.YES,
            FeedbackAnswer.NO,
            FeedbackAnswer.YES,
            FeedbackAnswer.PARTLY,
            FeedbackAnswer.NOT_SAID,
            FeedbackAnswer.NO);

    private final FixtureConfiguration<Feedback> fixture = new AggregateTestFixture<>(Feedback.class);

    @Test
    void a_form_is_kept_with_its_address_and_half_year_and_without_the_day_it_was_entered() {
        entered("2026-03-01").expectEvents(new FeedbackEntered(FORM, ADDRESS, HALF, ANSWERS, WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-06-30", "2026-07-30"})
    void forms_are_taken_in_from_the_first_day_until_thirty_days_after_the_last(String today) {
        entered(today).expectEvents(new FeedbackEntered(FORM, ADDRESS, HALF, ANSWERS, WORDS));
    }

    @Test
    void a_half_year_that_lies_ahead_takes_no_form() {
        entered("2025-12-31").expectException(Refused.class).expectExceptionMessage("feedback.not-begun");
    }

    @Test
    void a_half_year_that_may_be_shown_takes_no_form() {
        entered("2026-07-31").expectException(Refused.class).expectExceptionMessage("feedback.half-year-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-07-30", "2026-07-31", "2026-12-31"})
    void a_half_year_is_shown_exactly_when_it_takes_no_more_forms(String today) {
        LocalDate day = LocalDate.parse(today);
        assertThat(HALF.until().isBefore(FeedbackTerm.closedBefore(day))).isEqualTo(FeedbackTerm.isClosed(HALF, day));
    }

    @Test
    void what_was_written_never_shows_itself() {
        assertThat(new FeedbackWords("lời")).hasToString("▇");
    }

    private ResultValidator<Feedback> entered(String today) {
        return fixture.givenNoPriorActivity()
                .when(new EnterFeedback(FORM, ADDRESS, HALF, ANSWERS, WORDS, LocalDate.parse(today)));
    }
}
