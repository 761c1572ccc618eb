package tincay.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param events how many events are stored in the large log
 * @param json where every round is written, if anywhere
 */
record Options(
        List<Question> questions,
        int rounds,
        Duration slice,
        int events,
        @Nullable Path json) {

    /** Enough for a bound that can be relied on. */
    private static final Options LONG =
            new Options(List.of(Question.values()), 5, Duration.ofSeconds(3), 10_000_000, null);

    /** Enough to see that all of it still runs. */
    private static final Options SHORT =
            new Options(List.of(Question.values()), 1, Duration.ofMillis(400), 200_000, null);

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if they are none of ours
     */
    static Options of(List<String> words) {
        Options start = words.contains("--short") ? SHORT : LONG;
        List<Question> asked = new ArrayList<>();
        int rounds = start.rounds;
        int events = start.events;
        Path json = null;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--short" -> {}
                case "--rounds" -> rounds = number(words, ++i);
                case "--events" -> events = number(words, ++i);
                case "--json" -> json = Path.of(next(words, ++i));
                default -> asked.add(Question.valueOf(words.get(i).toUpperCase(Locale.ROOT)));
            }
        }
        return new Options(asked.isEmpty() ? start.questions : asked, rounds, start.slice, events, json);
    }

    private static int number(List<String> words, int at) {
        int number = Integer.parseInt(next(words, at));
        if (number < 1) {
            throw new IllegalArgumentException("too few");
        }
        return number;
    }

    private static String next(List<String> words, int at) {
        if (at >= words.size() || words.get(at).isBlank()) {
            throw new IllegalArgumentException("a value is missing");
        }
        return words.get(at);
    }
}
