package tincay.bench.rounds;

/** One side of a comparison: each slice of its work gives one figure. */
public record Side(String name, Slice slice) {

    /** Works for a while. */
    @FunctionalInterface
    public interface Slice {

        /** What was reached: things a second, or how long something took. */
        double figure() throws Exception;
    }
}
