package tincay.projections.statistics.release;

/**
 * How many cases are open: carried on from the year before, and drawn to a count of its own where both are weighted by how
 * sure they are.
 *
 * @param variance how unsure it is
 */
record Stock(double value, double variance) {

    /** Before anything was recorded nothing was open, and everybody knows. */
    static final Stock NONE = new Stock(0, 0);

    Stock plus(long more, double moreVariance) {
        return new Stock(value + more, variance + moreVariance);
    }

    Stock drawnTo(long direct, double directVariance) {
        double weight = variance / (variance + directVariance);
        return new Stock(value + weight * (direct - value), weight * directVariance);
    }

    long rounded() {
        return (long) Math.floor(value + 0.5);
    }
}
