package tincay.projections.statistics.attack;

import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.release.Shown;

/** One published number, as somebody reads it who knows how it was made. */
sealed interface Reading {

    /** How likely the number would be, were this the true one. */
    double likelihood(int truth);

    /** The least the true number can be. */
    long least();

    /** The most it can be. */
    long most();

    /** No noise: one of some numbers. */
    record Within(long least, long most) implements Reading {

        @Override
        public double likelihood(int truth) {
            return least <= truth && truth <= most ? 1 : 0;
        }
    }

    /**
     * The true number with noise, as far as it is shown.
     *
     * @param mayBeZero whether a 0 is published like any other number
     */
    record Noisy(NoiseRow row, long from, long until, boolean mayBeZero) implements Reading {

        @Override
        public double likelihood(int truth) {
            return truth == 0 && !mayBeZero ? 0 : (upTo(until - truth) - upTo(from - 1 - truth)) / (double) (1L << 53);
        }

        private long upTo(long noise) {
            return noise < -row.bound() ? 0 : row.upTo().get((int) Math.min(noise + row.bound(), 2L * row.bound()));
        }

        @Override
        public long least() {
            return Math.max(mayBeZero ? 0 : 1, from - row.bound());
        }

        @Override
        public long most() {
            return until + row.bound();
        }
    }

    /** As a page shows it. */
    static Noisy shown(NoiseRow row, long value, boolean mayBeZero) {
        return Shown.isUnderFive(value)
                ? new Noisy(row, -1000, 4, mayBeZero)
                : new Noisy(row, Shown.rounded(value) - 2, Shown.rounded(value) + 2, mayBeZero);
    }

    /** As it was drawn. */
    static Noisy drawn(NoiseRow row, long value) {
        return new Noisy(row, value, value, true);
    }
}
