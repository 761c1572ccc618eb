package tincay.bench;

import java.util.List;
import java.util.Locale;

import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.bench.rounds.Spread;

/** The answer to one question as people read it: the ratios first, then what each side reached here. */
record Table(Words words) {

    String of(Question question, Rounds rounds) {
        var text = new StringBuilder();
        text.append("%n%s%n".formatted(words.of(question.name())));
        text.append("  %-52s %9s %9s %9s %9s  %s%n"
                .formatted(
                        "",
                        words.of("median"),
                        words.of("bound"),
                        words.of("goal"),
                        words.of("stretch"),
                        words.of("met")));
        for (Ratio ratio : question.trial().ratios()) {
            text.append(line(ratio, ratio.in(rounds)));
        }
        text.append("  %s%n".formatted(words.of("sides")));
        for (String side : rounds.sides()) {
            Spread spread = Spread.of(rounds.ratios(List.of(side), List.of()));
            text.append("    %-24s %s%n".formatted(side, number(spread.median())));
        }
        return text.toString();
    }

    private String line(Ratio ratio, Spread spread) {
        Goal goal = ratio.goal();
        double bound = goal.bound(spread);
        return "  %-52s %9s %9s %9s %9s  %s%n"
                .formatted(
                        words.of(ratio.name()),
                        number(spread.median()),
                        number(bound),
                        (goal.atLeast() ? "≥ " : "≤ ") + number(goal.base()),
                        number(goal.stretch()),
                        words.of(verdict(goal, spread.median(), bound)));
    }

    private static String verdict(Goal goal, double median, double bound) {
        if (goal.isMet(bound)) {
            return "yes";
        }
        return goal.isMet(median) ? "perhaps" : "no";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure);
    }
}
