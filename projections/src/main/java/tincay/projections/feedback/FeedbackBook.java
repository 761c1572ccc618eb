package tincay.projections.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.programme.FeedbackTerm;
import tincay.domain.programme.FeedbackWords;
import tincay.domain.programme.Period;

/** What people think of an address; too few forms are as none, and never leave the database. */
@Component
public class FeedbackBook {

    /** The questions, in the order of the form: name in the table, name for everybody else. */
    private static final Map<String, String> QUESTIONS = questions();

    private static final String SHOWN = """
            half_until < :closedBefore and (address, half_from) in
            (select address, half_from from read_model.feedback_v1 group by 1, 2 having count(*) >= :fewest)
            """;

    private final JdbcClient jdbc;

    FeedbackBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The forms of an address and a half-year together.
     *
     * @param answers for each question how often each answer was given
     */
    public record Sum(AddressId address, Period half, int forms, Map<String, Map<FeedbackAnswer, Integer>> answers) {}

    /** Everything that may be shown on a day, the newest half-year first. */
    public List<Sum> shownOn(LocalDate today) {
        return jdbc.sql("select address, half_from, half_until, count(*) as forms, " + counts()
                        + " from read_model.feedback_v1 where " + SHOWN
                        + " group by 1, 2, 3 order by half_from desc, address")
                .param("closedBefore", FeedbackTerm.closedBefore(today))
                .param("fewest", FeedbackTerm.FEWEST_SHOWN)
                .query((row, _) -> sum(row))
                .list();
    }

    /** What was written on the forms of an address and a half-year, still sealed, in no order that tells anything. */
    public List<Confidential<FeedbackWords>> wordsOn(LocalDate today, AddressId address, Period half) {
        return jdbc.sql("select words_subject, words from read_model.feedback_v1 where " + SHOWN
                        + " and address = :address and half_from = :half and words is not null order by feedback")
                .param("closedBefore", FeedbackTerm.closedBefore(today))
                .param("fewest", FeedbackTerm.FEWEST_SHOWN)
                .param("address", address.value())
                .param("half", half.from())
                .query((row, _) -> new Confidential<FeedbackWords>(
                        new SubjectId(row.getObject("words_subject", UUID.class)),
                        Purpose.FEEDBACK,
                        row.getBytes("words")))
                .list();
    }

    private static String counts() {
        return QUESTIONS.keySet().stream()
                .flatMap(column -> Stream.of(FeedbackAnswer.values())
                        .map(answer -> "count(*) filter (where %1$s = '%2$s') as %1$s_%2$s".formatted(column, answer)))
                .collect(Collectors.joining(", "));
    }

    private static Sum sum(ResultSet row) throws SQLException {
        Map<String, Map<FeedbackAnswer, Integer>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            Map<FeedbackAnswer, Integer> given = new EnumMap<>(FeedbackAnswer.class);
            for (FeedbackAnswer answer : FeedbackAnswer.values()) {
                given.put(answer, row.getInt(question.getKey() + "_" + answer));
            }
            answers.put(question.getValue(), given);
        }
        return new Sum(
                new AddressId(row.getObject("address", UUID.class)),
                new Period(row.getObject("half_from", LocalDate.class), row.getObject("half_until", LocalDate.class)),
                row.getInt("forms"),
                answers);
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("privately", "privately");
        questions.put("listened", "listened");
        questions.put("blamed", "blamed");
        questions.put("decided", "decided");
        questions.put("who_may_see", "whoMaySee");
        questions.put("safer", "safer");
        questions.put("sent_helped", "sentHelped");
        return questions;
    }
}
