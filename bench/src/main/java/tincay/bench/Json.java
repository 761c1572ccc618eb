package tincay.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Spread;

/** Every round, and what was read from them, for programs. */
final class Json {

    private Json() {}

    /** One ratio: each round's, and where the true one lies. */
    private record Read(String name, Goal goal, Spread spread, List<Double> rounds) {}

    /** All there is to one question. */
    private record Answer(List<Read> ratios, List<Map<String, Double>> rounds) {}

    static String of(Map<Question, Rounds> answers) {
        Map<String, Answer> all = new LinkedHashMap<>();
        answers.forEach(
                (question, rounds) -> all.put(question.name().toLowerCase(Locale.ROOT), answer(question, rounds)));
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    private static Answer answer(Question question, Rounds rounds) {
        List<Read> read = question.trial().ratios().stream()
                .map(ratio -> new Read(
                        ratio.name(), ratio.goal(), ratio.in(rounds), rounds.ratios(ratio.above(), ratio.below())))
                .toList();
        return new Answer(read, rounds.figures());
    }
}
