package tincay.projections.statistics.release;

/** How a number is shown: to the nearest 5, and nothing below 5 as itself, 0 included. */
public final class Shown {

    private static final int STEP = 5;

    private Shown() {}

    /** Whether it is shown as "under 5". */
    public static boolean isUnderFive(long value) {
        return value < STEP;
    }

    /**
     * The nearest multiple of 5.
     *
     * @throws IllegalArgumentException if it is under 5
     */
    public static long rounded(long value) {
        if (isUnderFive(value)) {
            throw new IllegalArgumentException("is not shown as a number");
        }
        return (value + STEP / 2) / STEP * STEP;
    }
}
