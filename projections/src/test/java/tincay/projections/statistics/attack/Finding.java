package tincay.projections.statistics.attack;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How far an attack came, or how useful what was published still is.
 *
 * @param number in the suite
 * @param sabotaged how far it came where the publishing was sabotaged in the way it has to catch
 */
record Finding(
        String number,
        String what,
        boolean atMost,
        double goal,
        double measured,
        @Nullable Double sabotaged) {

    static Finding atMost(double goal, String number, String what, double measured) {
        return new Finding(number, what, true, goal, measured, null);
    }

    static Finding atLeast(double goal, String number, String what, double measured) {
        return new Finding(number, what, false, goal, measured, null);
    }

    Finding sabotaged(double reached) {
        return new Finding(number, what, atMost, goal, measured, reached);
    }

    boolean isMet() {
        return isMetBy(measured);
    }

    boolean isCaught() {
        return sabotaged == null || !isMetBy(sabotaged);
    }

    private boolean isMetBy(double figure) {
        return atMost ? figure <= goal : figure >= goal;
    }

    String row() {
        return "| %s | %s | %s %s | %s%s | %s |%n"
                .formatted(
                        number,
                        what,
                        atMost ? "≤" : "≥",
                        written(goal),
                        written(measured),
                        isMet() ? "" : " **missed**",
                        sabotaged == null ? "" : written(sabotaged) + (isCaught() ? ", caught" : " **not caught**"));
    }

    /** The page looks the same wherever it is written. */
    private static String written(double figure) {
        return figure == Math.rint(figure) && Math.abs(figure) < 1e6
                ? "%d".formatted((long) figure)
                : String.format(Locale.ROOT, Math.abs(figure) < 1 ? "%.3f" : "%.2f", figure);
    }

    @Override
    public String toString() {
        return number + " " + what;
    }
}
