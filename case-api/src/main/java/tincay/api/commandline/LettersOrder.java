package tincay.api.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import tincay.api.platform.axon.Letters;
import tincay.api.platform.axon.Letters.Waiting;

/** Does what was typed about the facts that were laid aside. */
final class LettersOrder {

    /** What can be asked for, and how many words say it. */
    private static final Map<String, Integer> WORDS = Map.of("retry", 2, "discard", 3);

    private final Letters letters;
    private final Words words;
    private final PrintStream out;

    LettersOrder(Letters letters, Words words, PrintStream out) {
        this.letters = letters;
        this.words = words;
        this.out = out;
    }

    static boolean isUnderstood(List<String> subjects) {
        return subjects.isEmpty() || Integer.valueOf(subjects.size()).equals(WORDS.get(subjects.getFirst()));
    }

    void follow(List<String> subjects) {
        if (subjects.isEmpty()) {
            list(letters.all());
        } else if (subjects.getFirst().equals("retry")) {
            list(letters.retry(subjects.get(1)));
        } else {
            int dropped = letters.discard(subjects.get(1), subjects.get(2));
            out.println(words.of("letters-discarded", dropped, subjects.get(1)));
        }
    }

    private void list(List<Waiting> all) {
        if (all.isEmpty()) {
            out.println(words.of("letters-none"));
        }
        all.forEach(waiting -> out.println(words.of(
                "letters-line",
                waiting.readModel(),
                waiting.sequence(),
                waiting.facts(),
                waiting.since().toString(),
                waiting.kind())));
    }
}
