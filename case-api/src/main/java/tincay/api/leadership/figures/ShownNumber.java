package tincay.api.leadership.figures;

import tincay.projections.statistics.release.Shown;

/**
 * A number of a release as it is shown: to the nearest five, and all below five alike, with nothing left of what they were.
 *
 * @param rounded a multiple of five; 0 stands for whatever is below five and is never printed
 * @param error the usual one; 0 where it is below five
 */
public record ShownNumber(long rounded, long error) {

    private static final ShownNumber UNDER_FIVE = new ShownNumber(0, 0);

    /** A published value with the usual error of its table. */
    public static ShownNumber of(long value, long error) {
        return Shown.isUnderFive(value) ? UNDER_FIVE : new ShownNumber(Shown.rounded(value), error);
    }

    public boolean isUnderFive() {
        return rounded == 0;
    }

    /** Whether it is so small beside its usual error, more than 30 in 100, that it is greyed. */
    public boolean isUnsure() {
        return !isUnderFive() && 10 * error > 3 * rounded;
    }

    /** Where the usual error begins; nothing lies below the base line. */
    long low() {
        return Math.max(0, rounded - error);
    }

    /** Where the usual error ends. */
    long high() {
        return rounded + error;
    }
}
