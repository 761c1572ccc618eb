package tincay.domain.supportcase;

/** What happened in the survivor's own words, in clear. */
public record Account(String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
