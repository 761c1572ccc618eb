package tincay.projections.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.FeedbackWords;
import tincay.domain.programme.Period;
import tincay.domain.stream.Event;
import tincay.projections.ReadModels;

class FeedbackBookTest {

    private static final AddressId HERE = new AddressId(new UUID(4, 1));
    private static final AddressId ELSEWHERE = new AddressId(new UUID(4, 2));
    private static final Period FIRST = Period.halfYear(2026, 1);
    private static final Period SECOND = Period.halfYear(2026, 2);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY_OF_FORMS = LocalDate.of(2026, 7, 30);

    private static JdbcClient jdbc;

    private final FeedbackProjector projector = new FeedbackProjector();
    private final FeedbackBook book = new FeedbackBook(jdbc);

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        ReadModels.empty(jdbc, projector);
    }

    @Test
    void four_forms_are_as_none() {
        tell(forms(HERE, FIRST, 4));
        assertThat(book.shownOn(LATER)).isEmpty();
        assertThat(book.wordsOn(LATER, HERE, FIRST)).isEmpty();
    }

    @Test
    void forms_of_other_addresses_and_half_years_do_not_help() {
        tell(forms(HERE, FIRST, 4));
        tell(forms(HERE, SECOND, 4));
        tell(forms(ELSEWHERE, FIRST, 4));
        assertThat(book.shownOn(LATER)).isEmpty();
    }

    @Test
    void five_forms_say_together_how_often_each_answer_was_given() {
        tell(forms(HERE, FIRST, 5));
        tell(forms(ELSEWHERE, FIRST, 4));
        assertThat(book.shownOn(LATER)).singleElement().satisfies(sum -> {
            assertThat(sum.address()).isEqualTo(HERE);
            assertThat(sum.half()).isEqualTo(FIRST);
            assertThat(sum.forms()).isEqualTo(5);
            assertThat(sum.answers().keySet())
                    .containsExactly("privately", "listened", "blamed", "decided", "whoMaySee", "safer", "sentHelped");
            assertThat(sum.answers().get("privately"))
                    .isEqualTo(Map.of(
                            FeedbackAnswer.YES, 5,
                            FeedbackAnswer.PARTLY, 0,
                            FeedbackAnswer.NO, 0,
                            FeedbackAnswer.NOT_SAID, 0));
            assertThat(sum.answers().get("sentHelped")).containsEntry(FeedbackAnswer.NOT_SAID, 5);
        });
    }

    @Test
    void nothing_is_shown_while_the_half_year_takes_forms() {
        tell(forms(HERE, FIRST, 9));
        assertThat(book.shownOn(LAST_DAY_OF_FORMS)).isEmpty();
        assertThat(book.wordsOn(LAST_DAY_OF_FORMS, HERE, FIRST)).isEmpty();
        assertThat(book.shownOn(LAST_DAY_OF_FORMS.plusDays(1))).hasSize(1);
    }

    @Test
    void what_was_written_is_given_sealed_and_in_no_order_it_came_in() {
        tell(form(HERE, FIRST, 9), form(HERE, FIRST, 3), form(HERE, FIRST, 6));
        tell(forms(HERE, FIRST, 2));
        assertThat(book.wordsOn(LATER, HERE, FIRST))
                .hasSize(5)
                .containsExactly(words(1), words(2), words(3), words(6), words(9));
        assertThat(book.wordsOn(LATER, HERE, SECOND)).isEmpty();
    }

    @Test
    void what_is_delivered_twice_counts_once_and_a_rebuild_tells_the_same() {
        tell(forms(HERE, FIRST, 4));
        tell(forms(HERE, FIRST, 4));
        assertThat(book.shownOn(LATER)).isEmpty();
        tell(forms(HERE, FIRST, 6));
        var before = book.shownOn(LATER);
        empty();
        tell(forms(HERE, FIRST, 6));
        assertThat(book.shownOn(LATER)).isEqualTo(before);
    }

    private void tell(Event... facts) {
        ReadModels.deliver(jdbc, projector, ReadModels.recorded(facts));
    }

    private static Event[] forms(AddressId address, Period half, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(form -> form(address, half, form))
                .toArray(Event[]::new);
    }

    private static Event form(AddressId address, Period half, int number) {
        return new FeedbackEntered(
                new FeedbackId(new UUID(
                        address.value().getLeastSignificantBits() * 10
                                + half.from().getMonthValue(),
                        number)),
                address,
                half,
                new FeedbackAnswers(
                        FeedbackAnswer.YES,
                        FeedbackAnswer.YES,
                        FeedbackAnswer.NO,
                        FeedbackAnswer.PARTLY,
                        FeedbackAnswer.NO,
                        FeedbackAnswer.YES,
                        FeedbackAnswer.NOT_SAID),
                words(number));
    }

    private static Confidential<FeedbackWords> words(int number) {
        return new Confidential<>(new SubjectId(new UUID(5, number)), Purpose.FEEDBACK, new byte[] {(byte) number});
    }
}
