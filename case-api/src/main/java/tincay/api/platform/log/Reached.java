package tincay.api.platform.log;

import org.axonframework.eventhandling.TrackingToken;

/**
 * How far a reader has come.
 *
 * @param tx the transaction that wrote the last row read; 0 before the first
 * @param ordinal the number of that row within its transaction
 */
public record Reached(long tx, int ordinal) implements TrackingToken, Comparable<Reached> {

    public static final Reached NOTHING = new Reached(0, 0);

    @Override
    public int compareTo(Reached other) {
        int byTransaction = Long.compareUnsigned(tx, other.tx);
        return byTransaction == 0 ? Integer.compare(ordinal, other.ordinal) : byTransaction;
    }

    @Override
    public Reached lowerBound(TrackingToken other) {
        return covers(other) ? (Reached) other : this;
    }

    @Override
    public Reached upperBound(TrackingToken other) {
        return covers(other) ? this : (Reached) other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other instanceof Reached earlier && compareTo(earlier) >= 0;
    }
}
