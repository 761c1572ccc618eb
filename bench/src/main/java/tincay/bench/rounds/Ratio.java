package tincay.bench.rounds;

import java.util.List;

/**
 * A figure that has a goal: what some sides reach over what others reach.
 *
 * @param name what it is called in the message files
 * @param below what it is divided by; with none it is the figure itself
 */
public record Ratio(String name, List<String> above, List<String> below, Goal goal) {

    /** What is wanted: at least so much, or at most. */
    public record Goal(boolean atLeast, double base, double stretch) {

        public static Goal atLeast(double base, double stretch) {
            return new Goal(true, base, stretch);
        }

        public static Goal atMost(double base, double stretch) {
            return new Goal(false, base, stretch);
        }

        /** The bound that counts: what can be relied on. */
        public double bound(Spread spread) {
            return atLeast ? spread.low() : spread.high();
        }

        public boolean isMet(double figure) {
            return atLeast ? figure >= base : figure <= base;
        }
    }

    public static Ratio of(String name, String above, String below, Goal goal) {
        return new Ratio(name, List.of(above), List.of(below), goal);
    }

    /** A figure with a goal of its own. */
    public static Ratio alone(String name, String side, Goal goal) {
        return new Ratio(name, List.of(side), List.of(), goal);
    }

    public Spread in(Rounds rounds) {
        return Spread.of(rounds.ratios(above, below));
    }
}
