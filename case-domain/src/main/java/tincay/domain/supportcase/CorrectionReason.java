package tincay.domain.supportcase;

/** Why what was written down is corrected, in clear. */
public record CorrectionReason(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
