package tincay.domain.codes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.RiskQuestion.Flag;

/**
 * The risk instrument {@code tincay-risk}: questions with weights and flags, and the level they come to. A draft: not
 * validated in Viet Nam, and no substitute for judgement, which may raise a level and never lowers it.
 */
public final class RiskInstrument {

    private static final int HIGH_FROM = 12;
    private static final int MEDIUM_FROM = 5;
    private static final int MANY_UNKNOWN = 6;

    private final String version;
    private final List<RiskQuestion> questions;

    private RiskInstrument(String version, List<RiskQuestion> questions) {
        this.version = version;
        this.questions = questions;
    }

    public static RiskInstrument of(String version) {
        return new RiskInstrument(
                version,
                Rows.of(version, "tincay-risk.tsv").stream()
                        .map(RiskInstrument::question)
                        .toList());
    }

    private static RiskQuestion question(String[] row) {
        Flag flag = switch (row[4]) {
            case "H" -> Flag.HIGH;
            case "M" -> Flag.AT_LEAST_MEDIUM;
            case "P" -> Flag.HIGH_IN_PREGNANCY;
            default -> Flag.NONE;
        };
        return new RiskQuestion(row[0], new Label(row[1], row[2]), Integer.parseInt(row[3]), flag, row[5]);
    }

    public String version() {
        return version;
    }

    public List<RiskQuestion> questions() {
        return questions;
    }

    /** Those asked where the person feared is this to somebody: what is asked of partners is asked of no other. */
    public List<RiskQuestion> questionsAbout(Relation relation) {
        return questions.stream()
                .filter(question -> relation.mayBePartner() || !question.isOfPartners())
                .toList();
    }

    /** Whether every key is one of its questions. */
    public boolean asks(Collection<String> keys) {
        Set<String> known = questions.stream().map(RiskQuestion::key).collect(Collectors.toSet());
        return known.containsAll(keys);
    }

    /** What the answers add up to: 0 to 55. */
    public int score(Map<String, @Nullable Boolean> answers) {
        return questions.stream()
                .filter(question -> isYes(answers, question))
                .mapToInt(RiskQuestion::weight)
                .sum();
    }

    /**
     * The level the answers come to.
     *
     * @param answers by question: yes, no, or null where it was asked and not known or not said
     */
    public RiskLevel level(Map<String, @Nullable Boolean> answers, RiskFacts facts) {
        int score = score(answers);
        if (score >= HIGH_FROM
                || anyYes(answers, Flag.HIGH)
                || (facts.pregnant() && anyYes(answers, Flag.HIGH_IN_PREGNANCY))) {
            return RiskLevel.HIGH;
        }
        long unknown = answers.values().stream().filter(Objects::isNull).count();
        return score >= MEDIUM_FROM
                        || anyYes(answers, Flag.AT_LEAST_MEDIUM)
                        || facts.underSixteen()
                        || unknown >= MANY_UNKNOWN
                ? RiskLevel.MEDIUM
                : RiskLevel.LOW;
    }

    private boolean anyYes(Map<String, @Nullable Boolean> answers, Flag flag) {
        return questions.stream().anyMatch(question -> question.flag() == flag && isYes(answers, question));
    }

    private static boolean isYes(Map<String, @Nullable Boolean> answers, RiskQuestion question) {
        return Boolean.TRUE.equals(answers.get(question.key()));
    }
}
