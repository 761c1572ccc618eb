package tincay.projections.statistics.attack;

/** How often somebody was right. */
final class Tally {

    private int hits;
    private int tries;

    void add(boolean hit) {
        tries++;
        hits += hit ? 1 : 0;
    }

    int hits() {
        return hits;
    }

    double share() {
        if (tries == 0) {
            throw new IllegalStateException("nobody tried");
        }
        return hits / (double) tries;
    }
}
