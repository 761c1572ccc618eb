package tincay.domain.stay;

/** Why somebody must stay longer, in clear. */
public record StayReason(String sentence) {
    @Override
    public String toString() {
        return "▇";
    }
}
