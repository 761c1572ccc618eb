package tincay.domain.supportcase;

/** Where the person who committed violence is now and whether they search, in clear. */
public record PerpetratorTold(String whereNow) {
    @Override
    public String toString() {
        return "▇";
    }
}
