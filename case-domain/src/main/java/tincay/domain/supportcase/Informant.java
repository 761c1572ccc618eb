package tincay.domain.supportcase;

/** Who said it at the partner's, in clear. */
public record Informant(String who) {
    @Override
    public String toString() {
        return "▇";
    }
}
