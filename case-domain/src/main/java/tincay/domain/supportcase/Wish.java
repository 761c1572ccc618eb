package tincay.domain.supportcase;

/** What the survivor wants to do next, in clear and in their own words. */
public record Wish(String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
